import type { Day } from '../day.ts'
import { costOfDraft } from '../landed-cost/cost-of-draft.ts'
import type { Offer } from '../landed-cost/draft-from-offer.ts'
import type { LandedCost } from '../landed-cost/landed-cost.ts'
import { landedCostDraft } from './order-document.ts'
import type { PlanDocuments } from './plan-documents.ts'
import { startCosts } from './start-costs.ts'

/**
 * What the planned order costs with one supplier, by what the buyer entered, else by quotes and pinned listing;
 * `undefined` where no order is planned or it cannot be counted.
 */
export function costOfPlan(
  { order, 'landed-cost': costs }: PlanDocuments,
  offer: Pick<Offer, 'quotes' | 'pinned'>,
  today: Day,
): LandedCost | undefined {
  if (order === undefined) return undefined
  const outcome = costOfDraft(landedCostDraft(order, costs ?? startCosts(order, offer)), today)
  return outcome.ok ? outcome.value : undefined
}
