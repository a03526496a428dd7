import { sweepAttachments } from './attachment-files.ts'
import type { BlobFolder } from './blob-folder.ts'
import type { Database } from './database.ts'
import { takeSnapshot } from './snapshots.ts'

interface Copies {
  snapshots: BlobFolder
  attachments: BlobFolder
  /** Now, in milliseconds since the epoch. */
  now: number
  digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>
  extensionVersion: string
}

/**
 * Takes the snapshot of the day, and deletes the bytes of attachments that are gone; once a start of the browser is
 * enough. Does nothing while the memory cannot be written. Throws a `StorageError` where storage fails.
 */
export async function keepCopies(
  database: Database,
  { snapshots, attachments, ...context }: Copies,
): Promise<void> {
  await database.open()
  if (database.state() !== 'open') return
  await takeSnapshot(database, { folder: snapshots, ...context })
  await sweepAttachments(database, attachments)
}
