import type { BusinessType, FactName, FactValue } from '@/lib/core/facts.ts'
import { foldNumber } from '@/lib/core/fold-number.ts'
import { foldWord } from '@/lib/core/fold-word.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { meaningOf, wordPairs } from '@/lib/core/words.ts'

/**
 * The fact that a labelled row states, whatever icon, unit or colon its label carries.
 *
 * @example factOfLabel('On-time dispatch rate ⓘ', english) // 'onTimePercent'
 */
export function factOfLabel(label: string | undefined, { labels }: PageLanguage): FactName | undefined {
  // Icon and bound go first: compatibility normalisation would turn the icon into a letter.
  const plain = label?.replace(/\([^()]*\)|（[^（）]*）|[ⓘ≤≥]/g, ' ')
  return plain === undefined ? undefined : meaningOf(labels.facts, foldWord(plain))
}

/** A number with a word behind it, alone in its text. */
const counted = /^[\d.,' ]{1,14}\+? ?([\p{L}\p{M}²³㎡][\p{L}\p{M}\p{N}²³㎡. '"״׳]{0,40})$/u

/**
 * The fact that a number with its word states.
 *
 * @example factOfQuantity('120+ staff', english) // 'employees'
 * @example factOfQuantity('14 años', spanish) // 'yearsOnAlibaba'
 */
export function factOfQuantity(text: string, language: PageLanguage) {
  const word = counted.exec(foldNumber(withDigits(text, language)))?.[1]
  return meaningOf(language.labels.counted, foldWord(word ?? ''))
}

/**
 * A text that says a number in one word, as Arabic and Hebrew say two hours, with its digits.
 *
 * @example withDigits('≤ ساعتين', arabic) // '≤2 hours'
 */
export function withDigits(text: string, { labels }: PageLanguage): string {
  const [, bound = '', word = ''] = /^([≤≥<>]?)(.{0,40})$/u.exec(text) ?? []
  const numeral = meaningOf(labels.numerals, foldWord(word))
  return numeral === undefined ? text : bound + numeral
}

/** Whether a text is the label of a minimum order with its quantity behind it. */
export function isMoqText(text: string, { labels }: PageLanguage): boolean {
  const folded = foldWord(text)
  return wordPairs({ moq: labels.marks.moq }).some(([label]) => folded.startsWith(label))
}

/** What stands where nothing is stated, in every language. */
const placeholder = /^(?:[-–—]{1,3}|n\/?a|null|undefined)$/i
const maxPlaceholder = 40

/**
 * Whether a text stands where nothing is stated.
 *
 * @example isPlaceholder('Confidential', english) // true
 */
export function isPlaceholder(text: string, { labels }: PageLanguage): boolean {
  if (text.length > maxPlaceholder) return false
  const { undisclosed } = labels.marks
  return placeholder.test(text) || meaningOf({ undisclosed }, foldWord(text)) !== undefined
}

/** Declared business types in the page's order; unknown where any of the words is. */
export function businessTypesOf(text: string, { labels }: PageLanguage): BusinessType[] | undefined {
  // What stands in brackets only explains: `Business Service (Transportation, finance)`.
  const words = text
    .replace(/\([^()]*\)|（[^（）]*）/g, '')
    .replaceAll('_', ' ')
    .split(/[,，、،;]/)
  const types = words.map((word) => meaningOf(labels.businessTypes, foldWord(word)))
  const known = types.filter((type) => type !== undefined)
  return known.length > 0 && known.length === types.length ? [...new Set(known)] : undefined
}

/** What the inspection found: by the site's key, else by its label. */
export function inspectedAsOf(text: string, { labels }: PageLanguage): FactValue<'inspectedAs'> | undefined {
  if (text === 'strengthFactory') return 'manufacturer'
  if (text === 'strengthTrading') return 'trading-company'
  return meaningOf(labels.inspectedAs, foldWord(text))
}

/** Inspection companies by what their name contains once only its letters are kept. */
const assessors = {
  sgs: 'SGS',
  rheinland: 'TÜV Rheinland',
  intertek: 'Intertek',
  bureauveritas: 'Bureau Veritas',
} as const

/** @example assessorOf('Verified by TüVRheinland') // 'TÜV Rheinland' */
export function assessorOf(text: string): string | undefined {
  const letters = text.toLowerCase().replace(/[^a-z]/g, '')
  return Object.entries(assessors).find(([mark]) => letters.includes(mark))?.[1]
}
