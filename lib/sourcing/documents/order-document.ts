import * as z from 'zod/mini'
import { typed } from '../fields/field-schemas.ts'
import { landedCostDraftSchema, type LandedCostDraft } from '../landed-cost/draft.ts'

/** What the suppliers of a list have in common when the same order is placed with any of them. */
const shared = {
  currency: true,
  quantity: true,
  unit: true,
  exchangeRates: true,
  method: true,
  market: true,
  insurance: true,
  insuredPercent: true,
  duties: true,
  entryFees: true,
  broker: true,
  tax: true,
  inspection: true,
  paymentFee: true,
  storage: true,
  documents: true,
  contingency: true,
  sellingPrice: true,
} as const

/** The order as such, the same for every supplier of a list: so that costs side by side differ by supplier only. */
export const orderDocumentSchema = z.extend(z.pick(landedCostDraftSchema, shared), {
  /** Rough value in US dollars, where it is not to follow from the price. */
  valueUsd: z.optional(typed),
})

/** What one supplier asks for that order, and how it ships. */
export const costDocumentSchema = z.omit(landedCostDraftSchema, shared)

export type OrderDocument = z.infer<typeof orderDocumentSchema>
export type CostDocument = z.infer<typeof costDocumentSchema>

/** An order of which nothing is known but where it goes. */
export function emptyOrder(market: LandedCostDraft['market']): OrderDocument {
  return { currency: 'USD', quantity: '', unit: 'piece', method: 'sea-lcl', market }
}

/** What one supplier's order costs is counted from both. */
export function landedCostDraft(order: OrderDocument, costs: CostDocument): LandedCostDraft {
  return { ...costs, ...order }
}

/** The part of a draft that is the supplier's. Throws where it is no draft. */
export function costsOf(draft: LandedCostDraft): CostDocument {
  return costDocumentSchema.parse(draft)
}
