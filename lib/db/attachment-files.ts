import type { BlobFolder } from './blob-folder.ts'
import type { Database } from './database.ts'

/** Largest attachment and largest sum of all, in bytes: a backup must stay one that a browser can write and read. */
export const attachmentLimits = { each: 25_000_000, all: 500_000_000 }

/** Ids that are names of files, in a backup too. */
export const isAttachmentName = (id: string): boolean => /^[\w-]{1,80}$/.test(id)

/** The ids of attachments that are there or in the trash. */
async function keptIds({ tables, read }: Pick<Database, 'tables' | 'read'>): Promise<Set<string>> {
  const { attachments, trash } = tables
  return read([attachments, trash], async () => {
    const kept = new Set(await attachments.toCollection().primaryKeys())
    await trash.each((item) => {
      for (const { id } of item.attachments ?? []) kept.add(id)
    })
    return kept
  })
}

/** Deletes the bytes whose rows are gone for good, and answers how many files those were. */
export async function sweepAttachments(
  database: Pick<Database, 'tables' | 'read'>,
  files: BlobFolder,
): Promise<number> {
  const names = await files.names()
  const kept = await keptIds(database)
  const gone = names.filter((name) => !kept.has(name))
  for (const name of gone) await files.remove(name)
  return gone.length
}

/** The bytes of all attachments that have a row, one by one, for a backup. */
export async function* attachmentBytes(
  database: Pick<Database, 'tables' | 'read'>,
  files: BlobFolder,
): AsyncGenerator<{ id: string; bytes: Uint8Array<ArrayBuffer> }, void> {
  for (const id of await keptIds(database)) {
    const file = isAttachmentName(id) ? await files.read(id) : undefined
    if (file === undefined || file.size > attachmentLimits.each) continue
    yield { id, bytes: new Uint8Array(await file.arrayBuffer()) }
  }
}
