import { currencyCodes, currencySigns, wholeCurrencies } from './currencies.ts'
import type { DecimalMark } from './parse-decimal.ts'
import { parseRange } from './parse-range.ts'
import type { Range } from './range.ts'

export interface Money extends Range {
  /** ISO 4217. */
  currency: string
}

/**
 * Decimal marks by primary language tag. Spanish and Arabic are left out: both are written either way, by country.
 * Source: CLDR number symbols.
 */
const decimalMarks: Readonly<Record<string, DecimalMark>> = Object.fromEntries([
  ...'en zh ja ko th he iw hi ur bn'.split(' ').map((language) => [language, '.'] as const),
  ...'de fr it pt nl ru tr vi id in pl'.split(' ').map((language) => [language, ','] as const),
])

/** @example decimalMarkOf('de-DE') // ',' */
export function decimalMarkOf(language: string | undefined): DecimalMark | undefined {
  const primary = language?.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return Object.hasOwn(decimalMarks, primary) ? decimalMarks[primary] : undefined
}

/**
 * ISO 4217 code of the currency that a text names; `undefined` where it names none, several, or an ambiguous one.
 *
 * @example currencyOf('US $1,000+') // 'USD'
 * @example currencyOf('CN¥551.26') // 'CNY'
 */
export function currencyOf(text: string, language?: string): string | undefined {
  const found = new Set<string>()
  const words = text
    .slice(0, 500)
    .replace(/\b(US|CA|AU|NZ|HK|NT|SG|MX|CN|JP|GH|[ACRS])[ \u00a0](?=[$¥₵])/g, '$1')
    .matchAll(/[\p{L}]{0,4}[\p{Sc}/￥៛]|\p{L}{1,4}/gu)
  for (const [word] of words) {
    const yen = word === '¥' || word === '￥'
    const code = yen ? (language?.startsWith('zh') ? 'CNY' : 'JPY') : currencySign(word)
    if (code !== undefined) found.add(code)
  }
  return found.size === 1 ? [...found][0] : undefined
}

function currencySign(word: string): string | undefined {
  return currencySigns.get(word) ?? (currencyCodes.has(word) ? word : undefined)
}

/**
 * A price or a range of prices with its currency. Separators are read by currency and page language together; what
 * stays ambiguous is unknown.
 *
 * @example parseMoney('₹59,577.18-1,09,988.64') // { currency: 'INR', min: 59577.18, max: 109988.64 }
 * @example parseMoney('₫87.059') // { currency: 'VND', min: 87059, max: 87059 }
 * @example parseMoney('$1.234', 'de') // { currency: 'USD', min: 1234, max: 1234 }
 */
export function parseMoney(text: string, language?: string): Money | undefined {
  const currency = currencyOf(text, language)
  if (currency === undefined) return undefined
  const style = { decimalMark: decimalMarkOf(language), whole: wholeCurrencies.has(currency), scaled: true }
  const range = parseRange(text, style)
  return range && { currency, ...range }
}
