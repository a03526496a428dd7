import { groupBy } from '@/lib/core/group-by.ts'
import type { Plan } from '@/lib/core/plan.ts'
import type { OrderDocument } from './order-document.ts'
import { readDocuments } from './plan-documents.ts'

/** The order that each list is asked for, by list; lists without one are left out. */
export function ordersOfLists(plans: readonly Plan[]): Map<string, OrderDocument> {
  const byList = groupBy(plans, ({ listId }) => listId)
  return new Map(
    [...byList].flatMap(([listId, own]) => {
      const { order } = readDocuments(own)
      return order === undefined ? [] : [[listId, order] as const]
    }),
  )
}
