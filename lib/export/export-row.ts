import type { Assessment } from '@/lib/core/assessment.ts'
import type { FlagState } from '@/lib/core/flag-state.ts'
import type { Quote } from '@/lib/core/quote.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry, List, Note } from '@/lib/core/shortlist.ts'
import type { PlanDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import type { LandedCost } from '@/lib/sourcing/landed-cost/landed-cost.ts'

/** What only some columns tell of, so that it is read only where one of them is chosen. */
export const exportSources = ['notes', 'quotes', 'flagStates', 'plan', 'cost'] as const

export type ExportSource = (typeof exportSources)[number]

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
  /** What became of its red flags. */
  flagStates?: FlagState[]
  /** What the tools of the plan were told of the supplier, and of the order that its list is asked for. */
  plan?: PlanDocuments
  /** What that order costs with this supplier; absent where it cannot be counted. */
  cost?: LandedCost
  /** The version that writes the file. */
  extensionVersion?: string
}
