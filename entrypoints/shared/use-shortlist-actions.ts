import { useMemo } from 'react'
import { useTexts } from '@/components/texts-context.ts'
import type { Identity } from '@/lib/core/identity.ts'
import type { List, ListColour } from '@/lib/core/shortlist.ts'
import { useServices } from './services.ts'

/** What the buyer can do with lists; each says what it did once it is on disk and, where it can, offers it back. */
export function useShortlistActions() {
  const services = useServices()
  const { t } = useTexts()

  return useMemo(() => {
    const { lists, trash, newId, toasts } = services
    const say = (text: string, undo?: () => Promise<unknown>) =>
      toasts.getState().show({ id: newId(), text, undo: undo && (() => attempt(undo)) })
    const attempt = (change: () => Promise<unknown>) => {
      change().catch(() => say(t('common.failed')))
    }

    return {
      save: ({ companyId, host }: Identity, list?: List) => {
        const saveId = newId()
        const defaultListName = t('defaultList')
        attempt(async () => {
          await lists.save({ saveId, supplier: { companyId, host }, listId: list?.id, defaultListName })
          say(t('lists.saved', { list: list?.name ?? defaultListName }), () => lists.undoSave(saveId))
        })
      },

      remove: (entryId: string, list: List) => {
        const trashId = newId()
        attempt(async () => {
          await lists.removeEntry(entryId, trashId)
          say(t('lists.removed', { list: list.name }), () => trash.restore(trashId))
        })
      },

      rename: (list: List, name: string) => attempt(() => lists.rename(list.id, name)),

      recolour: (list: List, colour: ListColour | undefined) =>
        attempt(() => lists.recolour(list.id, colour)),

      /** Puts the lists in this order, and offers the one before back. */
      arrange: (ids: readonly string[]) =>
        attempt(async () => {
          const before = await lists.all()
          await lists.arrange(ids)
          say(t('listSelection.reordered'), () => lists.arrange(before.map(({ id }) => id)))
        }),

      deleteList: (list: List) => {
        const trashId = newId()
        attempt(async () => {
          await lists.remove(list.id, trashId)
          say(t('lists.deleted', { list: list.name }), () => trash.restore(trashId))
        })
      },

      create: (name: string, onCreated: (listId: string) => void) => {
        const id = newId()
        attempt(async () => {
          await lists.create(id, name)
          onCreated(id)
          say(t('lists.created', { list: name }))
        })
      },

      // What writes files is large, and few who open the popup want one.
      download: (list: List) =>
        attempt(async () => {
          const { downloadList } = await import('./download-list.ts')
          await downloadList(list, services)
        }),
    }
  }, [services, t])
}
