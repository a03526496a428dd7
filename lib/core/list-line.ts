import type { Band } from './assessment.ts'
import type { decisions, EntryStatus, priorities } from './shortlist.ts'

/** How much is read of each supplier of a list: what the buyer says of it, also what it says, also how it is judged. */
export const lineDepths = ['entry', 'record', 'assessment'] as const
export type LineDepth = (typeof lineDepths)[number]

export type Priority = (typeof priorities)[number]
export type Decision = (typeof decisions)[number]

/** What a supplier of a list is found and sorted by. All but the first part is absent until it has been read. */
export interface LineSummary {
  /** The id of the entry. */
  id: string
  supplierId: string
  /** Milliseconds since the epoch. */
  addedAt: number
  /** The place in the buyer's own order. */
  place: number
  status: EntryStatus
  priority?: Priority
  decision?: Decision
  tags: readonly string[]
  /** The day of the next action: `2026-11-21`. */
  nextDay?: string

  /** Folded, as names are compared. */
  name?: string
  /** All that a search looks through, folded. */
  text?: string
  /** Unit price at the chosen quantity; of a range the dearer end. */
  price?: { currency: string; amount: number }
  moq?: number
  hasNotes?: boolean
  /** It changed since the buyer last looked at it. */
  isChanged?: boolean

  band?: Band
  /** 0 is best, 100 worst. */
  score?: number
}
