import type { Attachment } from '@/lib/core/attachment.ts'
import type { Note } from '@/lib/core/shortlist.ts'
import type { TimelineStep } from '@/lib/core/timeline-step.ts'
import type { PlanDocuments } from '../documents/plan-documents.ts'
import type { DisputeDocument } from './dispute-document.ts'

/** All that is known of a supplier and its order when a dispute is prepared. */
export interface DisputeSources {
  dispute: DisputeDocument
  /** What the plan says of the supplier. */
  plan: Pick<
    PlanDocuments,
    'payment' | 'milestones' | 'assurance' | 'diligence' | 'inspection' | 'specification'
  >
  /** The history of the supplier, in any order. */
  steps: readonly TimelineStep[]
  notes: readonly Note[]
  attachments: readonly Attachment[]
}
