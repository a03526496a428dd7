import type { Assessment } from '@/lib/core/assessment.ts'
import type { Quote } from '@/lib/core/quote.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry, List, Note } from '@/lib/core/shortlist.ts'

/** What one line of an export tells: one supplier, as a rule in one list. */
export interface ExportRow {
  supplier: SupplierRecord
  assessment: Assessment
  list?: List
  entry?: Entry
  /** Oldest first. */
  notes: Note[]
  /** What the supplier offered, oldest first. */
  quotes?: Quote[]
  /** The version that writes the file. */
  extensionVersion?: string
}
