import type { Flag } from '@/lib/core/assessment.ts'
import type { Disagreement } from '@/lib/core/disagreement.ts'
import type { FactName } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Quote } from '@/lib/core/quote.ts'
import type { Listing } from '@/lib/core/reading.ts'
import type { Day } from '../day.ts'
import type { CostDocument, OrderDocument } from '../documents/order-document.ts'
import type { PlanDocuments } from '../documents/plan-documents.ts'
import type { SpecificationDocument } from '../documents/specification-document.ts'
import type { PlaceholderValues } from '../documents/writing-document.ts'

/** All that messages to one supplier are filled from; what nobody stated is absent. */
export interface MessageSources {
  today: Day
  /** What the buyer typed for this supplier, and for all. */
  typed: PlaceholderValues
  /** The company's name, as pages write it. */
  supplier?: string
  specification?: SpecificationDocument
  order?: OrderDocument
  costs?: CostDocument
  /** The latest. */
  quote?: Quote
  /** The offer that was pinned, else the latest. */
  listing?: Listing
  plan: Pick<PlanDocuments, 'payment' | 'inspection' | 'milestones' | 'assurance'>
  /** Flags that the buyer has neither explained nor confirmed. */
  openFlags: readonly Flag[]
  disagreements: readonly Disagreement[]
}

/** What puts the codes of the memory into words of the message's language. */
export interface MessageWords {
  question: (flag: Flag) => string | undefined
  fact: (name: Disagreement['fact']) => string
  factValue: (name: FactName | 'province', value: Disagreement['sides'][number]['value']) => string
  page: (page: PageKind) => string
}
