import { currencyCodes, currencySigns, wholeCurrencies } from './currencies.ts'
import { foldNumber } from './fold-number.ts'
import { decimalMarkOf, isEnglish, isSpaced, primaryTag, type PageLanguage } from './page-language.ts'
import { findRange } from './parse-range.ts'
import type { Range } from './range.ts'

export interface Money extends Range {
  /** ISO 4217. */
  currency: string
}

/**
 * ISO 4217 code of the currency that a text names; `undefined` where it names none, several, or an ambiguous one.
 *
 * @example currencyOf('US $1,000+') // 'USD'
 * @example currencyOf('CN¥551.26') // 'CNY'
 */
export function currencyOf(text: string, language?: string): string | undefined {
  const found = new Set<string>()
  const words = foldNumber(text.slice(0, 500))
    .replace(/\b(US|CA|AU|NZ|HK|NT|SG|MX|CN|JP|GH|[ACRS]) (?=[$¥₵])/g, '$1')
    // French puts the country behind: `12,50 $CA`.
    .replace(/\$ ?(US|CA|AU|NZ|HK|SG|MX)\b/g, '$1$$')
    .matchAll(/[\p{L}]{0,4}[\p{Sc}/៛]|\p{L}{1,4}/gu)
  for (const [word] of words) {
    const code = word === '¥' ? (primaryTag(language) === 'zh' ? 'CNY' : 'JPY') : currencySign(word)
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
 * @example parseMoney('$1.234', german) // { currency: 'USD', min: 1234, max: 1234 }
 */
export function parseMoney(text: string, language?: PageLanguage): Money | undefined {
  const currency = currencyOf(text, language?.tag)
  if (currency === undefined) return undefined
  const found = findRange(text, {
    decimalMark: decimalMarkOf(language?.tag),
    spaced: isSpaced(language?.tag),
    whole: wholeCurrencies.has(currency),
    scaled: true,
    words: language?.labels,
  })
  // A second number that is not understood may be the other end.
  const isWhole = isEnglish(language?.tag ?? 'en') || found?.rest.every((words) => !/\d/.test(words))
  return found && isWhole ? { currency, ...found.range } : undefined
}
