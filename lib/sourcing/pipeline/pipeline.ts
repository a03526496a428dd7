import { entryStatuses, type Entry, type EntryStatus } from '@/lib/core/shortlist.ts'
import type { Day } from '../day.ts'
import type { Reminder } from '../milestones/due-dates.ts'

/** What comes next for a supplier: the buyer's own words, or a reminder of its plan. */
export type NextStep =
  | { source: 'action'; text: string; on?: Day; overdue: boolean }
  | { source: 'reminder'; reminder: Reminder; on: Day; overdue: boolean }

export interface PipelineCard {
  entry: Entry
  next?: NextStep
}

export interface PipelineColumn {
  status: EntryStatus
  cards: PipelineCard[]
}

/** Nothing is due of a supplier that is out of the race. */
export const restingStatuses: readonly EntryStatus[] = ['backup', 'rejected']

/**
 * The board: a column for each status in the usual order, in it what is due first on top, undated steps and then none
 * below; of equals the one changed last.
 * @param reminders of the plan of an entry, by its id
 */
export function pipeline(
  entries: readonly Entry[],
  reminders: ReadonlyMap<string, readonly Reminder[]>,
  today: Day,
): PipelineColumn[] {
  return entryStatuses.map((status) => ({
    status,
    cards: entries
      .filter((entry) => entry.status === status)
      .map((entry): PipelineCard => {
        const next = nextStep(entry, reminders.get(entry.id) ?? [], today)
        return { entry, ...(next !== undefined && { next }) }
      })
      .toSorted(byUrgency),
  }))
}

/** How many steps are due today or overdue: the mark on the icon. */
export function dueCount(columns: readonly PipelineColumn[], today: Day): number {
  return columns
    .flatMap(({ cards }) => cards)
    .filter(({ next }) => next?.on !== undefined && next.on <= today).length
}

function nextStep(entry: Entry, reminders: readonly Reminder[], today: Day): NextStep | undefined {
  const action = entry.nextAction && {
    source: 'action' as const,
    text: entry.nextAction.text,
    ...(entry.nextAction.day !== undefined && { on: entry.nextAction.day }),
    overdue: (entry.nextAction.day ?? today) < today,
  }
  const planned = (restingStatuses.includes(entry.status) ? [] : reminders).map((reminder) => ({
    source: 'reminder' as const,
    reminder,
    on: reminder.on,
    overdue: reminder.on < today,
  }))
  // A step with a day goes before one without; on the same day the buyer's own words do.
  const dated: NextStep[] = [...(action?.on === undefined ? [] : [action]), ...planned]
  return dated.toSorted((one, other) => dayKey(one).localeCompare(dayKey(other)))[0] ?? action
}

/** Sorts after every day. */
const noDay = '9999'

const dayKey = (next: NextStep | undefined) => (next === undefined ? `${noDay}~` : (next.on ?? noDay))

function byUrgency(one: PipelineCard, other: PipelineCard): number {
  return (
    dayKey(one.next).localeCompare(dayKey(other.next)) ||
    other.entry.updatedAt - one.entry.updatedAt ||
    one.entry.id.localeCompare(other.entry.id)
  )
}
