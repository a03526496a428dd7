import type { FactName, FactValue } from '@/lib/core/facts.ts'
import { parseCount } from '@/lib/core/parse-count.ts'
import { parseHours } from '@/lib/core/parse-hours.ts'
import { currencyOf, decimalMarkOf } from '@/lib/core/parse-money.ts'
import { parsePercent } from '@/lib/core/parse-percent.ts'
import { parseRange } from '@/lib/core/parse-range.ts'
import type { Range, WindowedRange } from '@/lib/core/range.ts'
import { assessors, businessTypeWords, countryCodes, inspectedAsWords } from './labels.ts'

/** Days of the window of orders and online revenue, from the site's own tooltips. */
const tradeWindowDays = 180

type Normaliser<Value> = (text: string, language: string) => Value | undefined

/** How the text of each fact becomes its value; `undefined` where the text does not state it. */
export const factValues: { [Name in FactName]: Normaliser<FactValue<Name>> } = {
  name: (text) => text,
  country: countryOf,
  yearsOnAlibaba: parseCount,
  yearEstablished: parseCount,
  businessTypes: businessTypesOf,
  businessTypeVerified: booleanOf,
  inspectedAs: (text) => wordIn(inspectedAsWords, text),
  goldSupplier: (text) => (/^gold supplier$/i.test(text) ? true : booleanOf(text)),
  verification: verificationOf,
  assessed: booleanOf,
  assessor: assessorOf,
  tradeAssurance: booleanOf,
  tradeAssuranceLimitUsd: dollarsOf,
  storeRating: (text) => parseRange(text, { decimalMark: '.' })?.min || undefined,
  reviewCount: (text) => parseCount(/\(([^()]{1,40})\)/.exec(text)?.[1] ?? text),
  responseTimeHours: parseHours,
  responseRatePercent: parsePercent,
  onTimePercent: parsePercent,
  reorderPercent: parsePercent,
  orders: (text, language) => inTradeWindow(plainRange(text, language)),
  revenueUsd: (text, language) => inTradeWindow(dollarsOf(text, language)),
  employees: plainRange,
  floorSpaceM2: plainRange,
  certificates: (text) => text.split(/ ?, ?/).filter((name) => name !== ''),
}

function plainRange(text: string, language: string): Range | undefined {
  return parseRange(text, { decimalMark: decimalMarkOf(language) })
}

/** The site states these amounts in US dollars whatever it displays; a text that names another currency is not one. */
function dollarsOf(text: string, language: string): Range | undefined {
  if ((currencyOf(text) ?? 'USD') !== 'USD') return undefined
  const range = parseRange(text, { decimalMark: decimalMarkOf(language), scaled: true })
  return range && { ...range }
}

function inTradeWindow(range: Range | undefined): WindowedRange | undefined {
  return range && { ...range, days: tradeWindowDays }
}

function booleanOf(text: string): boolean | undefined {
  return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined
}

function verificationOf(text: string) {
  if (text === 'pro' || text === 'verifiedPro') return 'verified-pro'
  if (text === 'verified' || text === 'true') return 'verified'
  return text === 'none' || text === 'false' ? 'none' : undefined
}

function wordIn<Value>(table: Readonly<Record<string, Value>>, text: string): Value | undefined {
  const word = text.toLowerCase()
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** Types in the page's order. What stands in brackets only explains (`Business Service (Transportation, finance)`). */
function businessTypesOf(text: string) {
  const words = text
    .replace(/\([^()]*\)/g, '')
    .replaceAll('_', ' ')
    .split(',')
  const types = words
    .map((word) => wordIn(businessTypeWords, word.trim()))
    .filter((type) => type !== undefined)
  return types.length > 0 ? [...new Set(types)] : undefined
}

function assessorOf(text: string): string | undefined {
  const letters = text.toLowerCase().replace(/[^a-z]/g, '')
  return Object.entries(assessors).find(([mark]) => letters.includes(mark))?.[1]
}

/**
 * ISO 3166 alpha-2 from a code, a country's English name, or a place that ends in either.
 *
 * @example countryOf('Located in Jinhua, Zhejiang, CN') // 'CN'
 * @example countryOf('Guangdong, China') // 'CN'
 */
function countryOf(text: string): string | undefined {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase()
  const code = /(?:^|[ ,])([A-Z]{2})$/.exec(text)?.[1]
  return code ?? countryNamed(text.split(',').at(-1)?.trim() ?? '')
}

function countryNamed(name: string): string | undefined {
  const known = wordIn(countryCodes, name)
  if (known !== undefined || name === '') return known
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes.find((code) => names.of(code)?.toLowerCase() === name.toLowerCase())
}
