import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { useTexts } from '@/components/texts-context.ts'
import { attachmentName } from '@/lib/core/attachment-name.ts'
import type { Attachment } from '@/lib/core/attachment.ts'
import { attachFile } from '@/lib/db/attach-file.ts'
import { attachmentLimits } from '@/lib/db/attachment-files.ts'
import { createAttachmentRepository } from '@/lib/db/attachment-repository.ts'
import { opfsFolders } from '@/lib/db/opfs-folder.ts'
import { hex } from '@/lib/export/digest.ts'
import { saveFile } from './save-file.ts'
import { useServices } from './services.ts'

const digest = async (bytes: ArrayBuffer) => hex(await crypto.subtle.digest('SHA-256', bytes))

/** The files beside a supplier, live, and what can be done with them; `undefined` while they are being read. */
export function useAttachments(supplierId: string) {
  const { database, clock, newId, toasts, trash } = useServices()
  const { t, formats } = useTexts()
  const attachments = useMemo(
    () => createAttachmentRepository(database, { clock, files: opfsFolders.attachments }),
    [database, clock],
  )
  const all = useLiveQuery(() => attachments.of(supplierId), [attachments, supplierId])
  const actions = useMemo(() => {
    const say = (text: string, undo?: () => void) => toasts.getState().show({ id: newId(), text, undo })
    const attempt = (work: () => Promise<unknown>) => void work().catch(() => say(t('common.failed')))

    /** Keeps one file; answers why it was not, in a sentence. */
    async function addOne(file: File, about: Attachment['about']): Promise<string | undefined> {
      // A pasted picture has a name that the browser made up.
      const name =
        file.name === '' || file.name === 'image.png' ? `${t('attachments.pasted')}.png` : file.name
      const context = { attachments, digest, newId }
      const kept = await attachFile(file, { name, supplierId, ...(about && { about }) }, context).catch(
        () => ({ ok: false, reason: 'failed' }) as const,
      )
      if (kept.ok) return undefined
      const limit = kept.reason === 'no-room' ? attachmentLimits.all : attachmentLimits.each
      const values = { name, size: formats.bytes(file.size), limit: formats.bytes(limit) }
      return t(`attachments.refused.${kept.reason}`, values)
    }

    return {
      async add(files: readonly File[], about?: Attachment['about']): Promise<string[]> {
        const refused: string[] = []
        for (const file of files) {
          const sentence = await addOne(file, about)
          if (sentence !== undefined) refused.push(sentence)
        }
        return refused
      },

      read: (id: string) => attachments.bytes(id),

      save: (file: Attachment) =>
        attempt(async () => {
          const bytes = await attachments.bytes(file.id)
          if (bytes === undefined) say(t('attachments.gone'))
          else saveFile(attachmentName(file), file.type, bytes)
        }),

      remove: ({ id, name }: Attachment) =>
        attempt(async () => {
          await attachments.remove(id)
          say(t('attachments.removed', { name }), () => attempt(() => trash.restore(id)))
        }),
    }
  }, [attachments, formats, newId, supplierId, t, toasts, trash])
  return all === undefined ? undefined : { all, largest: attachmentLimits.each, ...actions }
}
