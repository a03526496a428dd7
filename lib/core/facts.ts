import { maxFieldLength } from './max-field-length.ts'
import { isRange, isWindowedRange, type Range, type WindowedRange } from './range.ts'

export const businessTypes = [
  'manufacturer',
  'trading-company',
  'agent',
  'distributor-wholesaler',
  'buying-office',
  'association',
  'business-service',
  'other',
] as const

export type BusinessType = (typeof businessTypes)[number]

/** Every fact that the product knows about a supplier. A fact that a page does not state is absent; units are part of the name. */
export interface FactValues {
  /** Company name as the page writes it, white space folded. */
  name: string
  /** ISO 3166 alpha-2 of the country of registration. */
  country: string
  /** Years of paid membership, not the firm's age. */
  yearsOnAlibaba: number
  yearEstablished: number
  /** Declared types in the page's order. */
  businessTypes: BusinessType[]
  /** Whether the declared type was authenticated. */
  businessTypeVerified: boolean
  /** What the inspection found: Custom Manufacturer or Multispecialty Supplier (a trader). */
  inspectedAs: 'manufacturer' | 'trading-company'
  /** Paid member. */
  goldSupplier: boolean
  /** The Verified Supplier level. */
  verification: 'none' | 'verified' | 'verified-pro'
  /** Has passed a Supplier Assessment. */
  assessed: boolean
  /** Inspection company, e.g. "TÜV Rheinland". */
  assessor: string
  tradeAssurance: boolean
  tradeAssuranceLimitUsd: Range
  /** Rating of the store, 0 to 5; not of the product. */
  storeRating: number
  /** Reviews of the store. */
  reviewCount: number
  responseTimeHours: Range
  responseRatePercent: Range
  /** On-time delivery or dispatch rate. */
  onTimePercent: Range
  reorderPercent: Range
  /** Transactions in a window of days. */
  orders: WindowedRange
  /** Online revenue in a window of days; the site states it in US dollars whatever currency it displays. */
  revenueUsd: WindowedRange
  employees: Range
  floorSpaceM2: Range
  /** The supplier's own certificates, by name; not those of one product. */
  certificates: string[]
}

export type FactName = keyof FactValues
export type FactValue<Name extends FactName> = FactValues[Name]

type Rule = (value: unknown) => boolean

const line: Rule = (value) => typeof value === 'string' && value !== '' && value.length <= maxFieldLength
const flag: Rule = (value) => typeof value === 'boolean'
const number =
  (min: number, max: number): Rule =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max
const integer =
  (min: number, max: number): Rule =>
  (value) =>
    Number.isInteger(value) && number(min, max)(value)
const oneOf =
  (...choices: readonly unknown[]): Rule =>
  (value) =>
    choices.includes(value)
const listOf =
  (item: Rule, most: number): Rule =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= most && value.every(item)

/** What a value of each fact must be: the one place of these limits, small enough for the content script. */
const rules: Record<FactName, Rule> = {
  name: line,
  country: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  yearsOnAlibaba: integer(0, 100),
  yearEstablished: integer(1600, 2200),
  businessTypes: listOf(oneOf(...businessTypes), businessTypes.length),
  businessTypeVerified: flag,
  inspectedAs: oneOf('manufacturer', 'trading-company'),
  goldSupplier: flag,
  verification: oneOf('none', 'verified', 'verified-pro'),
  assessed: flag,
  assessor: line,
  tradeAssurance: flag,
  tradeAssuranceLimitUsd: isRange,
  storeRating: number(0, 5),
  reviewCount: integer(0, 1e9),
  responseTimeHours: isRange,
  responseRatePercent: isRange,
  onTimePercent: isRange,
  reorderPercent: isRange,
  orders: isWindowedRange,
  revenueUsd: isWindowedRange,
  employees: isRange,
  floorSpaceM2: isRange,
  certificates: listOf(line, 100),
}

export const factNames = Object.keys(rules) as FactName[]

export function isFactValue<Name extends FactName>(name: Name, value: unknown): value is FactValue<Name> {
  return rules[name](value)
}

/**
 * One statement of a page about a supplier. `value: null` means that the page shows the field as empty
 * (`Reorder rate -`): the page says that there is none, which differs from not being stated at all.
 */
export interface Fact<Value> {
  value: Value | null
  /** The text or JSON value that it was read from, cut to {@link maxFieldLength}. */
  raw?: string
  /** Where on the page it was read, e.g. `detailData seller.companyJoinYears`. */
  source: string
}

export type Facts = { [Name in FactName]?: Fact<FactValue<Name>> }
