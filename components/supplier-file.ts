import type { Flag } from '@/lib/core/assessment.ts'
import type { Disagreement } from '@/lib/core/disagreement.ts'
import type { Quote, QuoteTerms } from '@/lib/core/quote.ts'
import type { Listing } from '@/lib/core/reading.ts'
import type { RecordedListing } from '@/lib/core/record.ts'
import type { Series } from '@/lib/core/series.ts'
import type { Judgement, List, Packing, PinnedListing } from '@/lib/core/shortlist.ts'
import type { TimelineStep } from '@/lib/core/timeline-step.ts'
import type { TwinVerdict } from '@/lib/core/twin.ts'
import type { StatedFlag } from './flag-answer.tsx'
import type { PossibleTwin } from './twin-list.tsx'

/** What the memory keeps of a supplier beside its facts: history, offers, and what the buyer wrote. */
export interface SupplierFile {
  /** Milliseconds since the epoch. */
  firstSeen: number
  /** Newest first. */
  offers: RecordedListing[]
  /** Newest first. */
  steps: TimelineStep[]
  series: Series[]
  disagreements: Disagreement[]
  twins: PossibleTwin[]
  /** What became of red flags, by the id of their rule. */
  answers: ReadonlyMap<string, StatedFlag>
  /** Newest first. */
  quotes: Quote[]
}

/** What the buyer can do with a supplier's file; each says what it did and, where it can, offers it back. */
export interface SupplierFileActions {
  answer: (flag: Pick<Flag, 'id'>, title: string, answer: StatedFlag | undefined) => void
  /** Resolves once the change is on disk; rejects where it failed, and says so. */
  judge: (entryId: string, change: Partial<Judgement>) => Promise<void>
  addQuote: (terms: QuoteTerms) => void
  editQuote: (quote: Quote, terms: QuoteTerms) => void
  deleteQuote: (quote: Quote) => void
  pin: (entryId: string, listing: Listing, list: List) => void
  unpin: (entryId: string, pinned: PinnedListing, list: List) => void
  repack: (entryId: string, pinnedId: string, packing: Packing) => void
  judgeTwin: (recordId: string, verdict: TwinVerdict | undefined) => void
  openSupplier: (recordId: string) => void
  /** Opens a message to the supplier by the name of its template. */
  write: (template: 'open-questions' | 'explain-mismatch') => void
  forget: () => void
}
