import { foldNumber } from './fold-number.ts'
import { foldWord } from './fold-word.ts'
import { englishNumberWords, type NumberWords } from './number-words.ts'
import { numberPattern, parseDecimal, type NumberStyle } from './parse-decimal.ts'
import type { Range } from './range.ts'
import { isUnspaced, meaningAtStart, meaningOf, wordPairs, type Words } from './words.ts'

export interface RangeStyle extends NumberStyle {
  /** Read `K`, `M`, `B` and their words after a number as thousands, millions, billions. */
  scaled?: boolean
  /** Of the page's language, English among them; English alone where they are missing. */
  words?: NumberWords
}

export interface FoundRange {
  range: Range
  /** What stands around the numbers once bounds, scales and currency signs are taken away, folded: units and labels. */
  rest: string[]
}

/** Beyond it nothing is measured; a larger number is a mistake or a trick. */
const maxAmount = 1e15

const letters = String.raw`\p{L}\p{M}`
const scalePattern = new RegExp(String.raw`^ ?([${letters}]{1,12})\.?(?![${letters}\p{N}²])`, 'u')
/** A dash of any kind, after a unit or a currency perhaps: `10%-20%`, `5 pieces - 10 pieces`, `3,90 € - 6,80 €`. */
const dashPattern = new RegExp(String.raw`^ ?([${letters}²%]{0,12}\p{Sc}?\p{Lu}{0,2}) ?[-‐‑–—−~～〜] ?`, 'u')
const wordBetween = new RegExp(String.raw`^ ?([${letters}]{1,8}) ?(?=\d|\p{Sc})`, 'u')
/** `120+`, and `140.000 US$+` where the currency stands behind. */
const openPattern = /^ ?(?:\p{Lu}{0,3}\p{Sc}\p{Lu}{0,2} ?)?\+/u
/** What may stand between the dash and the second number: nothing, or the currency again. */
const secondPrefix = /^(?:\p{L}{1,3} ?)?\p{Sc}? ?$/u
/** `1e21` is how programs write: its first digits are not the number. */
const exponent = /^e[+-]?\d/i
const currency = /(?:\p{Lu}{1,3} ?)?\p{Sc}(?:\p{Lu}{2})?/gu

/**
 * The first number or range of numbers in a text, whatever stands around it: `≤`, `<` and `≥`, `>`, `+` and their words
 * leave one end open, a dash of any kind joins two ends. A range whose ends are in the wrong order, and a negative number,
 * is unknown.
 *
 * @example parseRange('100+ staff') // { min: 100 }
 * @example parseRange('11 - 50 People') // { min: 11, max: 50 }
 * @example parseRange('US $100K − $200K', { scaled: true }) // { min: 100000, max: 200000 }
 * @example parseRange('<1k', { scaled: true }) // { max: 1000 }
 */
export function parseRange(text: string, style: RangeStyle = {}): Range | undefined {
  return findRange(text, style)?.range
}

/**
 * The same with the words around it, for callers that must know every one of them.
 *
 * @example findRange('Up to 50 People') // { range: { max: 50 }, rest: ['people'] }
 */
export function findRange(text: string, style: RangeStyle = {}): FoundRange | undefined {
  const words = style.words ?? englishNumberWords
  const first = readNumber(plainText(text, style), style, words)
  if (first === undefined || /[-−]$/.test(first.before)) return undefined
  const join = joinOf(first.after, words)
  const second = join && readNumber(first.after.slice(join.length), style, words)
  const before = boundBefore(first.before, words)
  if (second !== undefined && secondPrefix.test(second.before)) {
    // `$50-100 Million`: the scale of the second number is meant for both.
    const isShared = first.scale === 1 && second.scale > 1 && !/\p{L}/u.test(second.before)
    const min = isShared ? first.value * second.scale : first.value
    const rest = restOf(before.rest, join?.unit, second.after)
    return min <= second.value ? { range: { min, max: second.value }, rest } : undefined
  }
  const after = boundAtEnd(first.after, words.after)
  const bound = first.open ? 'min' : (before.bound ?? after.bound)
  const range = { min: first.value, max: first.value }
  return {
    range: bound === undefined ? range : { [bound]: first.value },
    rest: restOf(before.rest, after.rest),
  }
}

function plainText(text: string, { spaced }: NumberStyle): string {
  const plain = foldNumber(text.slice(0, 500))
  return spaced ? plain.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '') : plain
}

function readNumber(text: string, { scaled, ...style }: RangeStyle, { scales }: NumberWords) {
  const match = numberPattern.exec(text)
  const number = match ? parseDecimal(match[0], style) : undefined
  if (!match || number === undefined) return undefined
  let after = text.slice(match.index + match[0].length)
  // A space before three digits groups them in some languages; where it may, the digits before it are not the number.
  if (exponent.test(after) || /^ \d{3}(?!\d)/.test(after)) return undefined
  const word = scaled ? scalePattern.exec(after) : null
  const scale = word ? meaningAtStart(scales, foldWord(word[1] ?? '')) : undefined
  if (word && scale) after = after.slice(word[0].indexOf(word[1] ?? '') + scale.length).replace(/^\./, '')
  const open = openPattern.exec(after)?.[0]
  const value = Number((number * Number(scale?.meaning ?? 1)).toPrecision(15))
  if (value > maxAmount) return undefined
  return {
    before: text.slice(0, match.index),
    value,
    scale: Number(scale?.meaning ?? 1),
    open: open !== undefined,
    after: after.slice(open?.length ?? 0),
  }
}

/** The dash or word that joins two ends, and the unit that stands before it. */
function joinOf(after: string, { between }: NumberWords): { length: number; unit?: string } | undefined {
  const dash = dashPattern.exec(after)
  if (dash) return { length: dash[0].length, unit: dash[1] }
  const word = wordBetween.exec(after)
  return word && meaningOf(between, foldWord(word[1] ?? '')) ? { length: word[0].length } : undefined
}

interface Bound {
  bound?: 'min' | 'max'
  rest: string
}

function boundBefore(text: string, { before }: NumberWords): Bound {
  const sign = /([≥>≤<])=?$/.exec(text.replace(currency, ' ').trimEnd())
  if (sign) return { bound: /[≥>]/.test(sign[0]) ? 'min' : 'max', rest: text.replace(/[≥>≤<]=?/, ' ') }
  return boundAtEnd(text, before)
}

/** The longest word of a bound that ends a text, and the text without it: `no more than` is not `more than`. */
function boundAtEnd(text: string, words: Words<'min' | 'max'>): Bound {
  if (!/\p{L}/u.test(text)) return { rest: text }
  const folded = foldWord(text.replace(currency, ' '))
  const [longest] = wordPairs(words)
    .filter(([word]) => endsWithWord(folded, word))
    .toSorted(([first], [second]) => second.length - first.length)
  if (longest === undefined) return { rest: text }
  return { bound: longest[1], rest: folded.slice(0, folded.length - longest[0].length) }
}

function endsWithWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false
  const before = text.slice(0, text.length - word.length)
  return !/[\p{L}\p{M}\p{N}]$/u.test(before) || isUnspaced(word)
}

function restOf(...texts: (string | undefined)[]): string[] {
  const folded = texts.map((text = '') => foldWord(text.replace(currency, ' ')))
  return folded.filter((text) => text !== '')
}
