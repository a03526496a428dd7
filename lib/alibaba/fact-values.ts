import type { FactName, FactValue } from '@/lib/core/facts.ts'
import { foldWord } from '@/lib/core/fold-word.ts'
import { decimalMarkOf, isEnglish, isSpaced, type PageLanguage } from '@/lib/core/page-language.ts'
import { parseCount } from '@/lib/core/parse-count.ts'
import { parseHours } from '@/lib/core/parse-hours.ts'
import { currencyOf } from '@/lib/core/parse-money.ts'
import { findPercent } from '@/lib/core/parse-percent.ts'
import { findRange, parseRange, type FoundRange, type RangeStyle } from '@/lib/core/parse-range.ts'
import type { Range, WindowedRange } from '@/lib/core/range.ts'
import { meaningOf } from '@/lib/core/words.ts'
import { countryOf } from './country-of.ts'
import { assessorOf, businessTypesOf, inspectedAsOf, withDigits } from './labels.ts'

/** Days of the window of orders and online revenue, from the site's own tooltips. */
const tradeWindowDays = 180

type Normaliser<Value> = (text: string, language: PageLanguage) => Value | undefined

/** How the text of each fact becomes its value; `undefined` where the text does not state it. */
export const factValues: { [Name in FactName]: Normaliser<FactValue<Name>> } = {
  name: (text) => text,
  country: (text, { tag }) => countryOf(text, tag),
  yearsOnAlibaba: (text, language) => parseCount(withDigits(text, language)),
  yearEstablished: parseCount,
  businessTypes: businessTypesOf,
  businessTypeVerified: booleanOf,
  inspectedAs: inspectedAsOf,
  goldSupplier: (text, language) => (levelOf(text, language) === 'gold' ? true : booleanOf(text, language)),
  verification: verificationOf,
  assessed: booleanOf,
  assessor: assessorOf,
  tradeAssurance: booleanOf,
  tradeAssuranceLimitUsd: dollarsOf,
  storeRating: (text) => parseRange(text, { decimalMark: '.' })?.min || undefined,
  reviewCount: (text) => parseCount(/\(([^()]{1,40})\)/.exec(text)?.[1] ?? text),
  responseTimeHours: (text, language) => parseHours(withDigits(text, language), language.labels),
  responseRatePercent: percentOf,
  onTimePercent: percentOf,
  reorderPercent: percentOf,
  orders: (text, language) => inTradeWindow(amountOf(text, language, { scaled: true })),
  revenueUsd: (text, language) => inTradeWindow(dollarsOf(text, language)),
  employees: (text, language) => amountOf(text, language, { scaled: true }),
  floorSpaceM2: amountOf,
  certificates: (text) => text.split(/ ?, ?/).filter((name) => name !== ''),
}

/**
 * An amount that has no three decimals, so that in any language a separator before three digits groups thousands: pages of
 * other languages may carry amounts in English style too.
 */
export function amountOf(
  text: string,
  language: PageLanguage,
  scaled: Pick<RangeStyle, 'scaled' | 'whole'> = {},
) {
  const { tag, labels } = language
  const style = isEnglish(tag) ? { decimalMark: decimalMarkOf(tag) } : { whole: true, spaced: isSpaced(tag) }
  return ifUnderstood(findRange(text, { ...style, ...scaled, words: labels }), language)
}

function percentOf(text: string, language: PageLanguage): Range | undefined {
  return ifUnderstood(findPercent(text, language.labels), language)
}

/** A word that is not known could be a bound, so that beside it no number says anything. English is known well enough. */
function ifUnderstood(found: FoundRange | undefined, { tag, labels }: PageLanguage): Range | undefined {
  const isKnown = (word: string) =>
    (meaningOf(labels.counted, word) ?? meaningOf(labels.facts, word) ?? meaningOf(labels.marks, word)) !==
    undefined
  return isEnglish(tag) || found?.rest.every(isKnown) ? found?.range : undefined
}

/** The site states these amounts in US dollars whatever it displays; a text that names another currency is not one. */
function dollarsOf(text: string, language: PageLanguage): Range | undefined {
  if ((currencyOf(text) ?? 'USD') !== 'USD') return undefined
  const range = amountOf(text.replace(/\bUSD\b/, '$'), language, { scaled: true })
  return range && { ...range }
}

function inTradeWindow(range: Range | undefined): WindowedRange | undefined {
  return range && { ...range, days: tradeWindowDays }
}

function booleanOf(text: string, { labels }: PageLanguage): boolean | undefined {
  if (text === 'true' || text === '1') return true
  if (text === 'false' || text === '0') return false
  const answer = meaningOf(labels.answers, foldWord(text))
  return answer === undefined ? undefined : answer === 'true'
}

function levelOf(text: string, { labels }: PageLanguage) {
  return meaningOf(labels.levels, foldWord(text))
}

function verificationOf(text: string, language: PageLanguage) {
  if (text === 'pro' || text === 'verifiedPro') return 'verified-pro'
  if (text === 'true') return 'verified'
  if (text === 'none' || text === 'false') return 'none'
  const level = levelOf(text, language)
  return level === 'gold' ? undefined : level
}
