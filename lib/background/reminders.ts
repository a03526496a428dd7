import type { Database } from '@/lib/db/database.ts'
import { dayOf } from '@/lib/sourcing/day.ts'
import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import { plannedReminders } from '@/lib/sourcing/documents/planned-reminders.ts'
import { dueCount, pipeline, restingStatuses } from '@/lib/sourcing/pipeline/pipeline.ts'

/** How many steps of the plan are due today or overdue, over all lists. `now` is milliseconds since the epoch. */
export async function dueSteps(
  { tables, read }: Pick<Database, 'tables' | 'read'>,
  now: number,
): Promise<number> {
  const today = dayOf(now)
  const { entries, plans } = tables
  const [all, stored] = await read([entries, plans], async () => [
    await entries.toArray(),
    await plans.toArray(),
  ])
  // A supplier on two lists has one plan: its steps are due once.
  const active = all.filter(({ status }) => !restingStatuses.includes(status))
  const entryOf = new Map(active.map(({ id, supplierId }) => [supplierId, id]))
  const reminders = new Map(
    [...entryOf].map(([supplierId, id]) => [
      id,
      plannedReminders(readDocuments(stored.filter((plan) => plan.supplierId === supplierId)), today),
    ]),
  )
  return dueCount(pipeline(all, reminders, today), today)
}
