import type { Day } from '@/lib/sourcing/day.ts'
import { costOfPlan } from '@/lib/sourcing/documents/cost-of-plan.ts'
import type { OrderDocument } from '@/lib/sourcing/documents/order-document.ts'
import type { ExportRow } from './export-row.ts'

/** The row with the order that its list is asked for; a supplier on no list has an order of its own. */
export function withOrder(row: ExportRow, orderOfList: ReadonlyMap<string, OrderDocument>): ExportRow {
  if (row.list === undefined) return row
  const { order: _order, ...own } = row.plan ?? {}
  const order = orderOfList.get(row.list.id)
  return { ...row, plan: { ...own, ...(order && { order }) } }
}

/** The row with what its order costs, where that can be counted. `today` tells what has expired. */
export function withCost(row: ExportRow, today: Day): ExportRow {
  const { plan, quotes = [], entry } = row
  const cost = plan && costOfPlan(plan, { quotes, pinned: entry?.pinned?.at(-1) }, today)
  return cost === undefined ? row : { ...row, cost }
}
