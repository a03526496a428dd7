import type { Attachment } from '@/lib/core/attachment.ts'
import type { DiligenceCheckId } from '@/lib/sourcing/diligence/checklist.ts'

/** The files of a supplier as the checklist shows them, and what can be done with them. */
export interface DiligenceFiles {
  all: readonly Attachment[]
  /** Largest file, in bytes. */
  largest: number
  /** Answers why files were not kept, in sentences. Without a check they are files of the supplier. */
  add: (files: readonly File[], check?: DiligenceCheckId) => Promise<string[]>
  read: (id: string) => Promise<Blob | undefined>
  save: (file: Attachment) => void
  remove: (file: Attachment) => void
}
