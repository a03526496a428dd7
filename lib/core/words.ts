/** Words by what they mean, apart by `|` and folded by {@link foldWord}: plain data, small enough to travel to a page. */
export type Words<Meaning extends string> = { readonly [Key in Meaning]?: string }

/**
 * What a folded word means; `undefined` for a word that the table does not hold.
 *
 * @example meaningOf({ day: 'day|days', hour: 'h|hours' }, 'days') // 'day'
 */
export function meaningOf<Meaning extends string>(
  words: Words<Meaning>,
  word: string | undefined,
): Meaning | undefined {
  if (word === undefined || word === '' || word.includes('|')) return undefined
  for (const [meaning, known] of entriesOf(words)) if (`|${known}|`.includes(`|${word}|`)) return meaning
  return undefined
}

/** Chinese, Japanese, Korean and Thai write words without a space between. */
const unspaced = /^[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/

export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}

/**
 * What a run of letters means, or where words are not spaced the longest word at its beginning, with the letters used.
 *
 * @example meaningAtStart({ '1e4': '万' }, '万件') // { meaning: '1e4', length: 1 }
 */
export function meaningAtStart<Meaning extends string>(
  words: Words<Meaning>,
  text: string,
): { meaning: Meaning; length: number } | undefined {
  const shortest = isUnspaced(text) ? 1 : text.length
  for (let { length } = text; length >= shortest; length -= 1) {
    const meaning = meaningOf(words, text.slice(0, length))
    if (meaning !== undefined) return { meaning, length }
  }
  return undefined
}

/** The words of a table one by one, with what they mean. */
export function wordPairs<Meaning extends string>(words: Words<Meaning>): [word: string, Meaning][] {
  return entriesOf(words).flatMap(([meaning, known]) =>
    known.split('|').map((word): [string, Meaning] => [word, meaning]),
  )
}

/** Both tables in one, word by word. */
export function joinWords<Meaning extends string>(
  first: Words<Meaning>,
  second: Words<Meaning>,
): Words<Meaning> {
  const joined: { [Key in Meaning]?: string } = { ...first }
  for (const [meaning, known] of entriesOf(second)) {
    const before = joined[meaning]
    joined[meaning] = before === undefined ? known : `${before}|${known}`
  }
  return joined
}

const entriesOf = <Meaning extends string>(words: Words<Meaning>) =>
  Object.entries(words) as [Meaning, string][]
