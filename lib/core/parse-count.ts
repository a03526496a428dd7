import { numberPattern, parseDecimal } from './parse-decimal.ts'

/**
 * The first whole number in a text; every separator groups thousands.
 *
 * @example parseCount('8,071 reviews') // 8071
 * @example parseCount('(47)') // 47
 * @example parseCount('1  yr') // 1
 */
export function parseCount(text: string): number | undefined {
  const match = numberPattern.exec(text.slice(0, 500))
  if (!match || text[match.index - 1] === '-') return undefined
  const count = parseDecimal(match[0], { whole: true })
  return Number.isSafeInteger(count) ? count : undefined
}
