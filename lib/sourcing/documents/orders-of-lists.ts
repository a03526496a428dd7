import type { Plan } from '@/lib/core/plan.ts'
import type { OrderDocument } from './order-document.ts'
import { readDocuments } from './plan-documents.ts'

/** The order that each list is asked for, by list; lists without one are left out. */
export function ordersOfLists(plans: readonly Plan[]): Map<string, OrderDocument> {
  const byList = new Map<string, Plan[]>()
  for (const plan of plans)
    if (plan.listId !== undefined) byList.set(plan.listId, [...(byList.get(plan.listId) ?? []), plan])
  return new Map(
    [...byList].flatMap(([listId, own]) => {
      const { order } = readDocuments(own)
      return order === undefined ? [] : [[listId, order] as const]
    }),
  )
}
