import { foldNumber } from './fold-number.ts'
import { numberPattern, parseDecimal } from './parse-decimal.ts'

/** `1K`, `3万`: rounded to thousands and more, and so no count. Where the letters go on they are another word. */
const rounded = /^ ?(?:[kmb](?![\p{L}\p{M}])|[万萬亿億千만억천])/iu

/**
 * The first whole number in a text; every separator groups thousands.
 *
 * @example parseCount('8,071 reviews') // 8071
 * @example parseCount('3.555 satıldı') // 3555
 * @example parseCount('(47)') // 47
 * @example parseCount('1  yr') // 1
 */
export function parseCount(text: string): number | undefined {
  const plain = foldNumber(text.slice(0, 500)).replace(/(?<=\d) (?=\d{3}(?!\d))/g, ',')
  const match = numberPattern.exec(plain)
  if (!match || plain[match.index - 1] === '-') return undefined
  if (rounded.test(plain.slice(match.index + match[0].length))) return undefined
  const count = parseDecimal(match[0], { whole: true })
  return Number.isSafeInteger(count) ? count : undefined
}
