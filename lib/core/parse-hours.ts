import { englishNumberWords, type NumberWords } from './number-words.ts'
import { findRange } from './parse-range.ts'
import type { Range } from './range.ts'
import { meaningOf } from './words.ts'

const hoursOf = { hour: 1, day: 24 } as const

/**
 * A duration in hours, in the words of the page's language. The unit must follow the number, and no other word may stand
 * there: it could be a bound. Days count 24 hours.
 *
 * @example parseHours('≤2h') // { max: 2 }
 * @example parseHours('<24h') // { max: 24 }
 * @example parseHours('2 days') // { min: 48, max: 48 }
 */
export function parseHours(text: string, words: NumberWords = englishNumberWords): Range | undefined {
  const { range, rest } = findRange(text, { decimalMark: '.', words }) ?? {}
  const units = rest?.map((word) => meaningOf(words.times, word))
  const [unit] = units ?? []
  if (range === undefined || unit === undefined || units?.some((other) => other !== unit)) return undefined
  const hours = hoursOf[unit]
  return {
    ...(range.min !== undefined && { min: range.min * hours }),
    ...(range.max !== undefined && { max: range.max * hours }),
  }
}
