import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import type { EditableNote } from '@/components/note-list.tsx'
import { useTexts } from '@/components/texts-context.ts'
import type { NoteDraft } from '@/components/use-note-writer.ts'
import { createDraftRepository } from '@/lib/db/draft-repository.ts'
import { useServices, type Services } from './services.ts'

/** Newest first, with what was typed and not finished; before them notes that were never finished at all. */
async function readNotes(
  supplierId: string,
  { notes, drafts }: Services & { drafts: ReturnType<typeof createDraftRepository> },
): Promise<EditableNote[]> {
  const [written, left] = await Promise.all([notes.of(supplierId), drafts.of(supplierId)])
  const draftOf = new Map(left.map((draft) => [draft.id, draft]))
  const ids = new Set(written.map(({ id }) => id))
  const unmade = left.filter(({ id }) => !ids.has(id)).map((draft) => ({ id: draft.id, text: '', draft }))
  return [...unmade, ...written.toReversed().map((note) => ({ ...note, draft: draftOf.get(note.id) }))]
}

/** The notes on a supplier, live, and how to change them. */
export function useNotes(supplierId: string) {
  const page = useServices()
  const services = useMemo(() => ({ ...page, drafts: createDraftRepository(page.database, page) }), [page])
  const { t } = useTexts()
  const [freshId] = useState(services.newId)
  const written = useLiveQuery(() => readNotes(supplierId, services), [services, supplierId])

  const actions = useMemo(() => {
    const { notes, drafts, trash, newId, toasts } = services
    return {
      add: () => void notes.add(newId(), supplierId, ''),
      keep: (id: string, draft: NoteDraft) => drafts.keep({ id, supplierId, ...draft }),
      save: async (id: string, { text, before = text }: NoteDraft) => {
        await notes.add(id, supplierId, text)
        await notes.edit(id, text, { before, besidesId: newId() })
      },
      remove: async (id: string) => {
        await notes.remove(id)
        const undo = () => void trash.restore(id)
        toasts.getState().show({ id: newId(), text: t('notes.removed'), undo })
      },
    }
  }, [services, supplierId, t])

  const fresh: EditableNote = { id: freshId, text: '' }
  const notes: EditableNote[] | undefined = written && (written.length > 0 ? written : [fresh])
  return {
    /** Newest first, an empty one where there is none yet; `undefined` while they are being read. */
    notes,
    ...actions,
  }
}
