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

/** What a buyer may type to find a supplier: words of its name and main products, its hosts, its company ids. */
export function searchWords({ facts, details, hosts, companyIds }: SupplierRecord): string[] {
  const shops = hosts.map((host) => host.split('.', 1)[0] ?? '')
  const texts = [facts.name?.value ?? '', ...(details?.mainProducts?.value ?? [])]
  const words = [...shops, ...companyIds, ...texts.flatMap(wordsOf), ...shops.flatMap(wordsOf)]
  return [...new Set(words)].filter((word) => word !== '' && !commonWords.has(word)).slice(0, maxWords)
}

/** What to look for of a text that a buyer typed; common words only where there are no others. */
export function queryWords(text: string): string[] {
  const words = wordsOf(text)
  const telling = words.filter((word) => !commonWords.has(word))
  return telling.length > 0 ? telling : words
}
