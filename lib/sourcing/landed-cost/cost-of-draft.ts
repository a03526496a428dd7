import type { Day } from '../day.ts'
import type { Outcome } from '../fields/problem.ts'
import type { LandedCostDraft } from './draft.ts'
import { landedCost, type LandedCost } from './landed-cost.ts'
import { readOrder } from './read-order.ts'

/** The landed cost of what the buyer entered, or the fields that stand in its way. `today` tells what has expired. */
export function costOfDraft(draft: LandedCostDraft, today: Day): Outcome<LandedCost> {
  const order = readOrder(draft, today)
  return order.ok ? { ok: true, value: landedCost(order.value) } : order
}
