import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import type { EditableNote } from '@/components/note-list.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { useServices } from './services.ts'

/** The notes on a supplier, live, and how to change them. */
export function useNotes(supplierId: string) {
  const services = useServices()
  const { t } = useTexts()
  const [freshId] = useState(services.newId)
  const written = useLiveQuery(() => services.notes.of(supplierId), [services, supplierId])

  const actions = useMemo(() => {
    const { notes, trash, newId, toasts } = services
    return {
      add: () => void notes.add(newId(), supplierId, ''),
      save: async (id: string, text: string) => {
        await notes.add(id, supplierId, text)
        await notes.edit(id, text)
      },
      remove: async (id: string) => {
        await notes.remove(id)
        const undo = () => void trash.restore(id)
        toasts.getState().show({ id: newId(), text: t('notes.removed'), undo })
      },
    }
  }, [services, supplierId, t])

  const fresh: EditableNote = { id: freshId, text: '' }
  const notes: EditableNote[] | undefined = written && (written.length > 0 ? written.toReversed() : [fresh])
  return {
    /** Newest first, an empty one where there is none yet; `undefined` while they are being read. */
    notes,
    ...actions,
  }
}
