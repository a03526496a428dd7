import { attachmentSchema, type Attachment } from '@/lib/core/attachment.ts'
import { attachmentLimits, isAttachmentName } from './attachment-files.ts'
import { piecesOf, type BlobFolder } from './blob-folder.ts'
import type { Database } from './database.ts'
import { discard } from './discard.ts'
import type { RepositoryContext } from './repository-context.ts'

interface AttachmentContext extends Pick<RepositoryContext, 'clock'> {
  /** Where the bytes are, by the id of the attachment. */
  files: BlobFolder
}

/** The files that the buyer put beside suppliers: what is known of them in the database, their bytes outside of it. */
export function createAttachmentRepository(database: Database, { clock, files }: AttachmentContext) {
  const { tables } = database
  const { attachments, trash } = tables

  /** Whether these bytes still fit under the limits. */
  async function fits(size: number): Promise<boolean> {
    let all = 0
    await attachments.each((attachment) => {
      all += attachment.size
    })
    return size <= attachmentLimits.each && all + size <= attachmentLimits.all
  }

  return {
    of: (supplierId: string): Promise<Attachment[]> =>
      attachments.where('supplierId').equals(supplierId).sortBy('addedAt'),

    /**
     * Keeps a file; false where it is larger than the limits allow. Adding again with the same id changes nothing.
     * Throws where it is no attachment.
     */
    async add(attachment: Omit<Attachment, 'addedAt' | 'size'>, bytes: Blob): Promise<boolean> {
      const row = attachmentSchema.parse({ ...attachment, size: bytes.size, addedAt: clock() })
      if (!isAttachmentName(row.id)) throw new RangeError('an attachment needs an id that can name a file')
      if ((await attachments.get(row.id)) ?? (await trash.get(row.id))) return true
      if (!(await fits(bytes.size))) return false
      // Bytes without a row are swept away; a row without bytes would be a promise that was not kept.
      await files.write(row.id, piecesOf(bytes))
      await database.write([attachments, trash], async () => {
        if ((await attachments.get(row.id)) ?? (await trash.get(row.id))) return
        await attachments.add(row)
      })
      return true
    },

    /** `undefined` where the bytes are not there. */
    bytes: (id: string): Promise<Blob | undefined> => files.read(id),

    /** Moves it to the trash, under its own id; the bytes go once it has left the trash. */
    remove(id: string): Promise<void> {
      return database.write([attachments, trash], async () => {
        const found = await attachments.get(id)
        if (found !== undefined) await discard(tables, { attachments: [found] }, { trashId: id, at: clock() })
      })
    },
  }
}

export type AttachmentRepository = ReturnType<typeof createAttachmentRepository>
