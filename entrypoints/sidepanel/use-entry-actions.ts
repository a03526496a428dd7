import { useMemo } from 'react'
import { useTexts } from '@/components/texts-context.ts'
import type { EntryStatus, List } from '@/lib/core/shortlist.ts'
import { createEntryRepository, type EntryChange } from '@/lib/db/entry-repository.ts'
import { useServices } from '../shared/services.ts'

/** What can be done with entries of a list, one or many; each says what it did and offers it back. */
export function useEntryActions() {
  const { database, clock, trash, newId, toasts } = useServices()
  const { t, formats } = useTexts()

  return useMemo(() => {
    const entries = createEntryRepository(database, { clock })
    const say = (text: string, undo?: () => Promise<unknown>) =>
      toasts.getState().show({ id: newId(), text, undo: undo && (() => attempt(undo)) })
    const attempt = (change: () => Promise<unknown>) => {
      change().catch(() => say(t('common.failed')))
    }
    const suppliers = (count: number) =>
      t('lists.suppliers', { count, amount: formats.amount(count, 'count') })
    const sayChange = (change: EntryChange, text: (suppliers: string) => string) =>
      say(text(suppliers(change.before.length)), () => entries.undo(change))

    return {
      setStatus: (ids: readonly string[], status: EntryStatus) =>
        attempt(async () => {
          const change = await entries.judge(ids, () => ({ status }))
          const words = { status: t(`statuses.${status}`) }
          sayChange(change, (count) => t('listSelection.judged', { suppliers: count, ...words }))
        }),

      tag: (ids: readonly string[], tag: string) =>
        attempt(async () => {
          const change = await entries.judge(ids, ({ tags = [] }) => ({ tags: [...new Set([...tags, tag])] }))
          sayChange(change, (count) => t('listSelection.tagged', { suppliers: count, tag }))
        }),

      move: (ids: readonly string[], list: List) =>
        attempt(async () => {
          const change = await entries.move(ids, list.id)
          if (change.before.length === 0) say(t('listSelection.notMoved', { list: list.name }))
          else sayChange(change, (count) => t('listSelection.moved', { suppliers: count, list: list.name }))
        }),

      remove: (ids: readonly string[], list: List) => {
        const trashId = newId()
        attempt(async () => {
          const count = await entries.remove(ids, trashId)
          const text = t('listSelection.removed', { suppliers: suppliers(count), list: list.name })
          say(text, () => trash.restore(trashId))
        })
      },

      place: (places: ReadonlyMap<string, number>) =>
        attempt(async () => {
          const change = await entries.place(places)
          say(t('listSelection.reordered'), () => entries.undo(change))
        }),
    }
  }, [database, clock, trash, newId, toasts, t, formats])
}
