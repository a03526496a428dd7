import type { PlanDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import { orderPerformance } from '@/lib/sourcing/risk-register/past-orders.ts'

type Plan = PlanDocuments | undefined

const pastOrders = (plan: Plan) => plan?.risks?.orders ?? []
const performanceOf = (plan: Plan) => orderPerformance(pastOrders(plan)).performance

/** How many orders the buyer entered. */
export const orderCount = (plan: Plan): number | undefined => performanceOf(plan)?.orders

/** How many of them came late; `undefined` where none has both of its days. */
export function lateOrders(plan: Plan): number | undefined {
  const { late, dated = 0 } = performanceOf(plan) ?? {}
  return dated === 0 ? undefined : late
}

/** How many of them led to a claim; `undefined` where the buyer said of none whether it did. */
export const claimCount = (plan: Plan): number | undefined =>
  pastOrders(plan).some(({ claim }) => claim !== undefined) ? performanceOf(plan)?.claims : undefined

/** Defective items of all that were checked, in percent. */
export const defectPercent = (plan: Plan): number | undefined => performanceOf(plan)?.defectPercent

/**
 * What the inspection of the latest order that was inspected found.
 *
 * @example '3 of 200 defective'
 */
export function inspectionResult(plan: Plan): string | undefined {
  const latest = pastOrders(plan).findLast(
    (order) => orderPerformance([order]).performance?.defectPercent !== undefined,
  )
  return latest && `${latest.defective?.trim()} of ${latest.checked?.trim()} defective`
}
