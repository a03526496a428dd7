import * as z from 'zod/mini'
import { rangeSchema, windowedRangeSchema } from './range.ts'

/** Longest text that any field of a reading may hold; longer page text is cut before it gets here. */
export const maxFieldLength = 500

const line = z.string().check(z.minLength(1), z.maxLength(maxFieldLength))

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

/**
 * Every fact that the product knows about a supplier, with the schema of its value.
 * A fact that a page does not state is absent; units are part of the name.
 */
export const factSchemas = {
  /** Company name as the page writes it, white space folded. */
  name: line,
  /** ISO 3166 alpha-2 of the country of registration. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** Years of paid membership, not the firm's age. */
  yearsOnAlibaba: z.int().check(z.gte(0), z.lte(100)),
  yearEstablished: z.int().check(z.gte(1600), z.lte(2200)),
  /** Declared types in the page's order. */
  businessTypes: z.array(z.enum(businessTypes)).check(z.minLength(1), z.maxLength(businessTypes.length)),
  /** Whether the declared type was authenticated. */
  businessTypeVerified: z.boolean(),
  /** What the inspection found: Custom Manufacturer or Multispecialty Supplier (a trader). */
  inspectedAs: z.enum(['manufacturer', 'trading-company']),
  /** Paid member. */
  goldSupplier: z.boolean(),
  /** The Verified Supplier level. */
  verification: z.enum(['none', 'verified', 'verified-pro']),
  /** Has passed a Supplier Assessment. */
  assessed: z.boolean(),
  /** Inspection company, e.g. "TÜV Rheinland". */
  assessor: line,
  tradeAssurance: z.boolean(),
  tradeAssuranceLimitUsd: rangeSchema,
  /** Rating of the store, 0 to 5; not of the product. */
  storeRating: z.number().check(z.gte(0), z.lte(5)),
  /** Reviews of the store. */
  reviewCount: z.int().check(z.gte(0), z.lte(1e9)),
  responseTimeHours: rangeSchema,
  responseRatePercent: rangeSchema,
  /** On-time delivery or dispatch rate. */
  onTimePercent: rangeSchema,
  reorderPercent: rangeSchema,
  /** Transactions in a window of days. */
  orders: windowedRangeSchema,
  /** Online revenue in a window of days; the site states it in US dollars whatever currency it displays. */
  revenueUsd: windowedRangeSchema,
  employees: rangeSchema,
  floorSpaceM2: rangeSchema,
  /** The supplier's own certificates, by name; not those of one product. */
  certificates: z.array(line).check(z.minLength(1), z.maxLength(100)),
} as const

export type FactName = keyof typeof factSchemas
export type FactValue<Name extends FactName> = z.infer<(typeof factSchemas)[Name]>

export const factNames = Object.keys(factSchemas) as FactName[]

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

export const factSchema = <Value extends z.core.SomeType>(value: Value) =>
  z.object({
    value: z.nullable(value),
    raw: z.optional(z.string().check(z.maxLength(maxFieldLength))),
    source: z.string().check(z.minLength(1), z.maxLength(200)),
  })

type FactsShape = {
  [Name in FactName]: z.ZodMiniOptional<ReturnType<typeof factSchema<(typeof factSchemas)[Name]>>>
}

export const factsSchema = z.object(
  Object.fromEntries(
    factNames.map((name) => [name, z.optional(factSchema(factSchemas[name]))]),
  ) as FactsShape,
)
