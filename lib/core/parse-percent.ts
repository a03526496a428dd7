import { parseRange } from './parse-range.ts'
import type { Range } from './range.ts'

/**
 * A share in per cent, 0 to 100, with its bound: the sign must be there, so that a count is never taken for a share.
 *
 * @example parsePercent('≥99%') // { min: 99 }
 * @example parsePercent('<15%') // { max: 15 }
 * @example parsePercent('99.6% Quick Response Rate') // { min: 99.6, max: 99.6 }
 */
export function parsePercent(text: string): Range | undefined {
  if (!/\d ?[%％٪]/.test(text.slice(0, 500))) return undefined
  // A share has no thousands, so a comma can only be a decimal mark.
  const range = parseRange(text.replaceAll(',', '.').replace(/[％٪]/g, '%'), { decimalMark: '.' })
  return range && (range.max ?? range.min ?? 0) <= 100 ? range : undefined
}
