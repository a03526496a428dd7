import type { SupplierRecord } from '@/lib/core/record.ts'

/** Most words by which one supplier can be found, and the longest of them that tells more than its beginning. */
const maxWords = 40
const maxWordLength = 40

/** Words that nearly every company has in its name: they would find everything. */
const commonWords = new Set(['co', 'ltd', 'limited', 'company', 'inc', 'corp', 'llc', 'and', 'the', 'of'])

/**
 * A text as words to search by: NFKC, lower case, letters and digits only.
 *
 * @example wordsOf('Harbour-Peak Metalware Co., Ltd.') // ['harbour', 'peak', 'metalware', 'co', 'ltd']
 */
function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, maxWordLength))
  return [...new Set(words)].slice(0, maxWords)
}

/** Words of a name that are also kept in pairs: more are rarely typed together. */
const pairedWords = 5

/** How much of each word is in a pair: enough to tell, and soon typed. */
const pairedLength = 3

/**
 * What two words are found by together, in either order; `undefined` where one is too short. Two common words would
 * else have to be looked for among thousands of suppliers that have one of them.
 *
 * @example wordPair('peak', 'harbour') // '\u0001har pea'
 */
export function wordPair(one: string, other: string): string | undefined {
  if (one.length < pairedLength || other.length < pairedLength) return undefined
  const beginnings = [one.slice(0, pairedLength), other.slice(0, pairedLength)]
  // No word begins with this sign, so that pairs are not found as words.
  return `\u0001${beginnings.toSorted().join(' ')}`
}

function pairsOf(words: readonly string[]): string[] {
  const paired = words.filter((word) => !commonWords.has(word)).slice(0, pairedWords)
  return paired.flatMap((one, index) =>
    paired.slice(index + 1).flatMap((other) => wordPair(one, other) ?? []),
  )
}

/** What a supplier is found by: words of its name and main products, its hosts, its company ids, pairs of its name. */
export function searchWords({ facts, details, hosts, companyIds }: SupplierRecord): string[] {
  const shops = hosts.map((host) => host.split('.', 1)[0] ?? '')
  const texts = [facts.name?.value ?? '', ...(details?.mainProducts?.value ?? [])]
  const words = [...shops, ...companyIds, ...texts.flatMap(wordsOf), ...shops.flatMap(wordsOf)]
  const telling = [...new Set(words)].filter((word) => word !== '' && !commonWords.has(word))
  return [...telling.slice(0, maxWords), ...new Set(pairsOf(wordsOf(facts.name?.value ?? '')))]
}

/** What to look for of a text that a buyer typed; common words only where there are no others. */
export function queryWords(text: string): string[] {
  const words = wordsOf(text)
  const telling = words.filter((word) => !commonWords.has(word))
  return telling.length > 0 ? telling : words
}
