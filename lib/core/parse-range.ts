import { numberPattern, parseDecimal, type NumberStyle } from './parse-decimal.ts'
import type { Range } from './range.ts'

export interface RangeStyle extends NumberStyle {
  /** Read `K`, `M`, `B` and their words after a number as thousands, millions, billions. */
  scaled?: boolean
}

/** Beyond it nothing is measured; a larger number is a mistake or a trick. */
const maxAmount = 1e15

const scales: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, b: 1e9, billion: 1e9 }
const scalePattern = /^ ?(k|m|b|thousand|million|billion)(?![\p{L}\p{N}²])/iu
/** A dash of any kind, after a unit perhaps: `10%-20%`, `5 pieces - 10 pieces`. */
const dashPattern = /^ ?[\p{L}²%]{0,12} ?[-‐‑–—−~～] ?/u
/** What may stand between the dash and the second number: nothing, or the currency again. */
const secondPrefix = /^(?:\p{L}{1,3} ?)?\p{Sc}? ?$/u
/** `1e21` is how programs write: its first digits are not the number. */
const exponent = /^e[+-]?\d/i
const lowerBound = /(?:[≥>]=?|above|over|more than|at least) ?$/i
const upperBound = /(?:[≤<]=?|below|under|less than|fewer than|up to) ?$/i

/**
 * The first number or range of numbers in a text, whatever stands around it: `≤`, `<` and `≥`, `>`, `+` leave one end
 * open, a dash of any kind joins two ends. A range whose ends are in the wrong order, and a negative number, is unknown.
 *
 * @example parseRange('100+ staff') // { min: 100 }
 * @example parseRange('11 - 50 People') // { min: 11, max: 50 }
 * @example parseRange('US $100K − $200K', { scaled: true }) // { min: 100000, max: 200000 }
 * @example parseRange('<1k', { scaled: true }) // { max: 1000 }
 */
export function parseRange(text: string, style: RangeStyle = {}): Range | undefined {
  const plain = text.slice(0, 500).replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  const first = readNumber(plain.replace(/[\u00a0\u202f]/g, ' '), style)
  if (first === undefined || /[-−]$/.test(first.before)) return undefined
  const dash = dashPattern.exec(first.after)
  const second = dash ? readNumber(first.after.slice(dash[0].length), style) : undefined
  if (second !== undefined && secondPrefix.test(second.before)) {
    // `$50-100 Million`: the scale of the second number is meant for both.
    const min =
      first.scale === 1 && second.scale > 1 && !/\p{L}/u.test(second.before)
        ? first.value * second.scale
        : first.value
    return min <= second.value ? { min, max: second.value } : undefined
  }
  if (first.open || lowerBound.test(first.before)) return { min: first.value }
  if (upperBound.test(first.before)) return { max: first.value }
  return { min: first.value, max: first.value }
}

function readNumber(text: string, { scaled, ...style }: RangeStyle) {
  const match = numberPattern.exec(text)
  const number = match ? parseDecimal(match[0], style) : undefined
  if (!match || number === undefined) return undefined
  let after = text.slice(match.index + match[0].length)
  if (exponent.test(after)) return undefined
  const word = scaled ? scalePattern.exec(after) : null
  const scale = word?.[1] === undefined ? 1 : (scales[word[1].toLowerCase()] ?? 1)
  if (word) after = after.slice(word[0].length)
  const open = /^ ?[+＋]/.test(after)
  const value = Number((number * scale).toPrecision(15))
  if (value > maxAmount) return undefined
  return {
    before: text.slice(0, match.index),
    value,
    scale,
    open,
    after: open ? after.replace(/^ ?[+＋]/, '') : after,
  }
}
