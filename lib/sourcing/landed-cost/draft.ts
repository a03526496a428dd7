import * as z from 'zod/mini'
import { incoterms } from '@/lib/core/quote.ts'
import { charge, money, note, typed } from '../fields/field-schemas.ts'
import { namedPlaces } from '../incoterms/terms.ts'
import { containerSizes } from './chargeable.ts'
import { freightMethods } from './freight-guide.ts'
import { markets } from './markets.ts'

/** Most prices, duties or rates of exchange in one plan. */
const few = z.maxLength(30)

const quoteSchema = z.object({
  price: money,
  /** From how many units on it holds; absent where the quote names no quantity. */
  from: z.optional(typed),
  unit: z.optional(typed),
  validUntil: z.optional(typed),
})

const tiersSchema = z.object({
  currency: typed,
  unit: z.optional(typed),
  steps: z.array(z.object({ from: typed, price: typed })).check(z.maxLength(50)),
})

const dutySchema = z.object({
  label: note,
  basis: z.enum(['percent', 'per-kg', 'per-unit']),
  value: typed,
  /** Of an amount; a percentage has none. */
  currency: z.optional(typed),
  source: note,
  /** The day on which the rate was looked up. */
  on: typed,
})

const cartonSchema = z.object({
  length: typed,
  width: typed,
  height: typed,
  lengthUnit: typed,
  grossWeight: typed,
  weightUnit: typed,
  units: typed,
})

/** What the buyer pays for a leg beside freight and insurance, which have fields of their own. */
const legCostsSchema = z.object({
  'origin-loading': z.optional(money),
  'pre-carriage': z.optional(money),
  'export-clearance': z.optional(money),
  'origin-terminal': z.optional(money),
  'destination-terminal': z.optional(money),
  'on-carriage': z.optional(money),
  unloading: z.optional(money),
})

/**
 * One order as the buyer describes it, for one supplier; stored as it is. Whatever was typed may stand in it, so that
 * nothing is lost: `readOrder` says what of it cannot be used.
 */
export const landedCostDraftSchema = z.object({
  /** The currency of the result. */
  currency: typed,
  quantity: typed,
  unit: typed,
  quotes: z.optional(z.array(quoteSchema).check(few)),
  tiers: z.optional(tiersSchema),
  /** What one unit of a currency is worth in the currency of the result, on a day. */
  exchangeRates: z.optional(
    z.array(z.object({ currency: typed, rate: typed, on: typed, source: z.optional(note) })).check(few),
  ),
  incoterm: z.enum(incoterms),
  place: z.optional(z.enum(namedPlaces)),
  method: z.enum(freightMethods),
  carton: z.optional(cartonSchema),
  container: z.optional(z.object({ size: z.enum(containerSizes), count: z.optional(typed) })),
  /**
   * The main carriage: `by-method` is a chargeable kilogram (air, courier), a W/M (LCL) or a container (FCL). Without
   * it the guide's range is taken as a rough default.
   */
  freight: z.optional(z.extend(money, { basis: z.enum(['by-method', 'per-kg', 'total']) })),
  legCosts: z.optional(legCostsSchema),
  /** A premium, or percent of the insured value. */
  insurance: z.optional(charge),
  /** Percent of goods and freight that is insured; 110 where absent. */
  insuredPercent: z.optional(typed),
  market: z.enum(markets),
  /** International freight and insurance inside the price under a C or D term, as the invoice states them. */
  carriageInPrice: z.optional(money),
  duties: z.optional(z.array(dutySchema).check(few)),
  entryFees: z.optional(money),
  broker: z.optional(money),
  /** VAT or sales tax on import, on customs value plus duty. */
  tax: z.optional(z.object({ percent: typed, reclaimable: z.boolean() })),
  inspection: z.optional(money),
  samples: z.optional(money),
  tooling: z.optional(money),
  /** Units that the tooling will make in its life; this order where absent. */
  toolingUnits: z.optional(typed),
  /** An amount, or percent of what the supplier is paid. */
  paymentFee: z.optional(charge),
  storage: z.optional(money),
  documents: z.optional(money),
  /** An amount, or percent of all other items. */
  contingency: z.optional(charge),
  /** What a unit is sold for, without tax. */
  sellingPrice: z.optional(money),
})

export type LandedCostDraft = z.infer<typeof landedCostDraftSchema>
