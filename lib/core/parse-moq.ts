import { foldNumber } from './fold-number.ts'
import { foldWord } from './fold-word.ts'
import { decimalMarkOf, isEnglish, isSpaced, type PageLanguage } from './page-language.ts'
import { parseRange } from './parse-range.ts'
import { isMeasured, type TradeUnit } from './trade-units.ts'
import { meaningAtStart, meaningOf } from './words.ts'

export interface Moq {
  quantity: number
  /** Singular and lower-case, in English. */
  unit?: string
}

/**
 * A minimum order quantity with its unit. English units are read whatever they are, those of other languages by the table
 * of the page; a word that it lacks leaves the unit open.
 *
 * @example parseMoq('Min. order: 2,500 pieces') // { quantity: 2500, unit: 'piece' }
 * @example parseMoq('50.0 Pieces') // { quantity: 50, unit: 'piece' }
 * @example parseMoq('300 - 1000 pairs') // { quantity: 300, unit: 'pair' }
 */
export function parseMoq(text: string, language?: PageLanguage): Moq | undefined {
  const tag = language?.tag ?? 'en'
  const known = language && knownUnit(text, language)
  const unit = known ?? (isEnglish(tag) ? englishUnit(text) : undefined)
  const style = isEnglish(tag)
    ? {}
    : { whole: known !== undefined && !isMeasured(known), spaced: isSpaced(tag) }
  const words = language?.labels
  const quantity = parseRange(text, { decimalMark: decimalMarkOf(tag), words, ...style })?.min
  if (quantity === undefined || !isQuantity(quantity)) return undefined
  return { quantity, ...(unit !== undefined && { unit }) }
}

/**
 * A trade unit that stands alone. A word of another language that the page's table lacks is unknown.
 *
 * @example parseUnit('Pieces') // 'piece'
 */
export function parseUnit(text: string, language?: PageLanguage): string | undefined {
  const word = foldWord(text)
  const known = language && meaningOf(language.labels.units, word)
  const isOpen = isEnglish(language?.tag ?? 'en') && word !== '' && word.length <= 40
  return known ?? (isOpen ? singular(word) : undefined)
}

/** The unit behind the last number; where words are not spaced, more may follow it. */
function knownUnit(text: string, { labels }: PageLanguage): TradeUnit | undefined {
  const folded = foldNumber(text.slice(0, 200))
  const lastDigit = Array.from(folded).findLastIndex((character) => /\d/.test(character))
  if (lastDigit === -1) return undefined
  const behind = Array.from(folded)
    .slice(lastDigit + 1, lastDigit + 44)
    .join('')
  return meaningAtStart(labels.units, foldWord(behind))?.meaning
}

function englishUnit(text: string): string | undefined {
  const word = /\d ?\+? ?(\p{L}[\p{L} -]{0,39})(?:$|[^\p{L}\d -])/u.exec(text.slice(0, 500))?.[1]
  return word === undefined ? undefined : singular(word.trim().toLowerCase())
}

/** Whether a number may be a minimum order. */
export function isQuantity(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 1e12
}

/**
 * The singular of a trade unit in English.
 *
 * @example singular('boxes') // 'box'
 */
export function singular(unit: string): string {
  if (/(?:ch|sh|x|ss)es$/.test(unit)) return unit.slice(0, -2)
  if (unit.endsWith('ies')) return `${unit.slice(0, -3)}y`
  return /[^s]s$/.test(unit) && unit !== 'gross' ? unit.slice(0, -1) : unit
}
