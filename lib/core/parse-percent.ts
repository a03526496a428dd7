import { foldNumber } from './fold-number.ts'
import { findRange, type FoundRange } from './parse-range.ts'
import type { NumberWords } from './number-words.ts'
import type { Range } from './range.ts'

/**
 * A share in per cent, 0 to 100, with its bound: the sign must be there, so that a count is never taken for a share. In
 * Turkish it stands before the number.
 *
 * @example parsePercent('≥99%') // { min: 99 }
 * @example parsePercent('<15%') // { max: 15 }
 * @example parsePercent('%98,6') // { min: 98.6, max: 98.6 }
 * @example parsePercent('99.6% Quick Response Rate') // { min: 99.6, max: 99.6 }
 */
export function parsePercent(text: string): Range | undefined {
  return findPercent(text)?.range
}

/** The same with the words around it. */
export function findPercent(text: string, words?: NumberWords): FoundRange | undefined {
  const plain = foldNumber(text.slice(0, 500))
  if (!/\d ?%|% ?\d/.test(plain)) return undefined
  // A share has no thousands, so a comma can only be a decimal mark.
  const found = findRange(plain.replace(/ ?% ?/g, ' ').replaceAll(',', '.'), { decimalMark: '.', words })
  return found && (found.range.max ?? found.range.min ?? 0) <= 100 ? found : undefined
}
