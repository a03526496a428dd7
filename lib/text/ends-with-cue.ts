/** A word that gives what follows it a meaning, as far as it reaches. */
export interface Cue {
  /** Global, without anything behind the word itself. */
  words: RegExp
  /** Most characters between the word and the end of the text. */
  reach: number
  /** Characters that end what the word speaks of. */
  stops: string
}

/**
 * Whether a text ends in what a cue speaks of. The same as one expression that ends in `[^stops]{0,reach}$`, which
 * would try every character up to `reach` times.
 *
 * @example endsWithCue('a strap for your ', { words: /\bfor/g, reach: 40, stops: '.' }) // true
 * @example endsWithCue('a strap for all. Your ', { words: /\bfor/g, reach: 40, stops: '.' }) // false
 */
export function endsWithCue(text: string, { words, reach, stops }: Cue): boolean {
  for (const { index, 0: word } of text.matchAll(words)) {
    const rest = text.slice(index + word.length)
    if (rest.length <= reach && !Array.from(stops).some((stop) => rest.includes(stop))) return true
  }
  return false
}
