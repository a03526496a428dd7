/** Words found in a text, and where they begin there. */
export interface TextHit {
  index: number
  words: string
}

/** The words of the first hit; nothing after it is searched for. */
export function firstWords(hits: Iterable<TextHit>): string | undefined {
  for (const { words } of hits) return words
  return undefined
}
