import type { Attachment } from '@/lib/core/attachment.ts'

/** What can be done with the files of a supplier in a tool that keeps them by part. */
export interface KeptFiles<Part extends string> {
  /** Largest file, in bytes. */
  largest: number
  /** Answers why files were not kept, in sentences. */
  add: (files: readonly File[], part: Part) => Promise<string[]>
  read: (id: string) => Promise<Blob | undefined>
  save: (file: Attachment) => void
  remove: (file: Attachment) => void
}
