import { useMemo } from 'react'
import type { SupplierFileActions } from '@/components/supplier-file.ts'
import { useTexts } from '@/components/texts-context.ts'
import type { Route } from '@/lib/stores/route.ts'
import { useSupplierServices } from './use-supplier-services.ts'

/** What the buyer can do with the file of a supplier; only what has a record has a file. */
export function useSupplierFileActions(
  recordId: string | undefined,
  name: string,
  go: (route: Route) => void,
): SupplierFileActions {
  const services = useSupplierServices()
  const { t } = useTexts()

  return useMemo(() => {
    const { flagStates, lists, pins, privacy, quotes, trash, twins, newId, toasts } = services
    const supplierId = recordId ?? ''
    const say = (text: string, undo?: () => Promise<unknown>) =>
      toasts.getState().show({ id: newId(), text, undo: undo && (() => attempt(undo)) })
    const attempt = (change: () => Promise<unknown>) => {
      change().catch(() => say(t('common.failed')))
    }

    return {
      answer: ({ id }, flag, answer) =>
        attempt(async () => {
          const before = await flagStates.set(supplierId, id, answer)
          const text = t('flagAnswers.set', { flag, state: answer?.state ?? 'open' })
          say(text, () => flagStates.set(supplierId, id, before))
        }),

      judge: async (entryId, change) => {
        const judged = lists.judge(entryId, change)
        attempt(() => judged)
        return judged
      },

      addQuote: (terms) => {
        const id = newId()
        attempt(async () => {
          await quotes.add(id, supplierId, terms)
          say(t('quotes.added'), () => quotes.remove(id))
        })
      },

      editQuote: ({ id, supplierId: _of, createdAt: _made, updatedAt: _changed, ...before }, terms) =>
        attempt(async () => {
          await quotes.edit(id, terms)
          say(t('quotes.changed'), () => quotes.edit(id, before))
        }),

      deleteQuote: ({ id }) =>
        attempt(async () => {
          await quotes.remove(id)
          say(t('quotes.deleted'), () => trash.restore(id))
        }),

      pin: (entryId, listing, list) => {
        const id = newId()
        attempt(async () => {
          await pins.pin(entryId, id, listing)
          say(t('offers.pinDone', { list: list.name }), () => pins.unpin(entryId, id))
        })
      },

      unpin: (entryId, pinned, list) =>
        attempt(async () => {
          await pins.unpin(entryId, pinned.id)
          say(t('offers.unpinDone', { list: list.name }), () => pins.restore(entryId, pinned))
        }),

      repack: (entryId, pinnedId, packing) => attempt(() => pins.repack(entryId, pinnedId, packing)),

      judgeTwin: (other, verdict) =>
        attempt(async () => {
          const before = await twins.judge(supplierId, other, verdict)
          const done = { confirmed: 'confirmedDone', refused: 'refusedDone', open: 'takenBack' } as const
          say(t(`twins.${done[verdict ?? 'open']}`), () => twins.judge(supplierId, other, before))
        }),

      openSupplier: (record) => go({ view: 'supplier', record }),

      write: (key) => go({ view: 'plan', tool: 'writing', record: supplierId, key }),

      forget: () =>
        attempt(async () => {
          const forgotten = await privacy.forget(supplierId)
          say(t('forget.done', { supplier: name }), () => privacy.restore(forgotten))
        }),
    }
  }, [services, t, recordId, name, go])
}
