import type { Assessment } from '@/lib/core/assessment.ts'
import type { FlagState } from '@/lib/core/flag-state.ts'
import type { Quote } from '@/lib/core/quote.ts'
import type { Listing } from '@/lib/core/reading.ts'
import type { RecordedDetails, RecordedFacts } from '@/lib/core/record.ts'
import type { Entry } from '@/lib/core/shortlist.ts'

/** All that is known of a supplier and set beside the same of others. */
export interface ComparedSupplier {
  /** The id of its record. */
  id: string
  facts: RecordedFacts
  details?: RecordedDetails
  assessment: Assessment
  /** Newest first. */
  quotes: readonly Quote[]
  /** The buyer's pinned ones first, then those of the record, newest first. */
  listings: readonly Listing[]
  /** One a list that it is in, in the order of the lists. */
  entries: readonly Entry[]
  flagStates: readonly FlagState[]
}
