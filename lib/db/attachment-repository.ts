import { attachmentSchema, type Attachment } from '@/lib/core/attachment.ts'
import type { Database } from './database.ts'
import { discard } from './discard.ts'
import type { RepositoryContext } from './repository-context.ts'

/** What is known of the files that the buyer put beside suppliers. Their bytes are not kept here. */
export function createAttachmentRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { tables } = database
  const { attachments, trash } = tables

  return {
    of: (supplierId: string): Promise<Attachment[]> =>
      attachments.where('supplierId').equals(supplierId).sortBy('addedAt'),

    /** Adding again with the same id changes nothing. Throws where it is no attachment. */
    add(attachment: Omit<Attachment, 'addedAt'>): Promise<void> {
      return database.write([attachments, trash], async () => {
        if ((await attachments.get(attachment.id)) ?? (await trash.get(attachment.id))) return
        await attachments.add(attachmentSchema.parse({ ...attachment, addedAt: clock() }))
      })
    },

    /** Moves it to the trash, under its own id; the bytes may go once it has left the trash. */
    remove(id: string): Promise<void> {
      return database.write([attachments, trash], async () => {
        const found = await attachments.get(id)
        if (found !== undefined) await discard(tables, { attachments: [found] }, { trashId: id, at: clock() })
      })
    },
  }
}

export type AttachmentRepository = ReturnType<typeof createAttachmentRepository>
