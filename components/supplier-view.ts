import type { Assessment } from '@/lib/core/assessment.ts'
import type { Identity } from '@/lib/core/identity.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { Entry, List } from '@/lib/core/shortlist.ts'

/** A supplier as the views show it: what this page or the memory knows, and what the buyer did with it. */
export interface SupplierView extends Identity {
  /** Stable while the page is open, whether or not the memory has a record yet. */
  key: string
  /** Whether it can go on a list: not from a private window, and only where the page says who it is. */
  canSave: boolean
  /** The record in the memory; absent until its first reading is on disk. */
  recordId?: string
  firstSeen?: number
  facts: RecordedFacts
  assessment: Assessment
  saves: { entry: Entry; list: List }[]
}
