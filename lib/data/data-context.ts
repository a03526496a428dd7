import type { BlobFolder } from '@/lib/db/blob-folder.ts'
import type { Database } from '@/lib/db/database.ts'
import type { Digest } from '@/lib/export/digest.ts'

/** What the jobs work with. */
export interface DataContext {
  database: Database
  attachments: BlobFolder
  /** Writes a file as it is being made and answers it, so that none is in memory as a whole. */
  outgoing: (pieces: AsyncIterable<Uint8Array<ArrayBuffer>>) => Promise<Blob>
  digest: Digest
  /** Now, in milliseconds since the epoch. */
  clock: () => number
  newId: () => string
  /** Lets messages through between two slices of work. */
  pause: () => Promise<void>
}
