import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { ListTrash } from '@/components/list-trash.tsx'
import { supplierName } from '@/components/supplier-name.ts'
import { useTexts, type PageTexts } from '@/components/texts-context.ts'
import type { List, TrashItem } from '@/lib/core/shortlist.ts'
import { useServices, type Services } from '../shared/services.ts'

const pageSize = 30

type Names = Pick<Services, 'suppliers'> & { lists: readonly List[] }

/** What a delete took away, in words. */
async function whatWas(item: TrashItem, { suppliers, lists }: Names, texts: PageTexts): Promise<string> {
  const { t, formats } = texts
  const { entries, notes, quotes = [], plans = [], attachments = [] } = item
  const counted = (kind: 'quotes' | 'plans' | 'attachments', { length }: readonly unknown[]) =>
    length === 0 ? [] : [t(`listTrash.${kind}`, { count: length, amount: formats.amount(length, 'count') })]
  const several = t('lists.suppliers', {
    count: entries.length,
    amount: formats.amount(entries.length, 'count'),
  })
  const list = lists.find(({ id }) => id === entries[0]?.listId)?.name
  const [entry] = entries
  const record = entries.length === 1 && entry ? await suppliers.get(entry.supplierId) : undefined
  const who = record
    ? supplierName({ facts: record.facts, companyId: record.companyIds[0], host: record.hosts[0] }, texts)
    : several

  const parts = item.lists.map(({ name }) => t('listTrash.list', { list: name, suppliers: several }))
  if (item.lists.length === 0 && entries.length > 0)
    parts.push(
      list === undefined
        ? t('listTrash.entriesOfGone', { suppliers: who })
        : t('listTrash.entries', { suppliers: who, list }),
    )
  parts.push(...notes.map(({ text }) => t('listTrash.note', { text: text.slice(0, 120) })))
  parts.push(...counted('quotes', quotes), ...counted('plans', plans), ...counted('attachments', attachments))
  return formats.enumeration(parts)
}

/** What was deleted in the last 30 days. */
export function TrashPane() {
  const { trash, lists, suppliers, toasts, newId } = useServices()
  const texts = useTexts()
  const [limit, setLimit] = useState(pageSize)
  const found = useLiveQuery(async () => {
    const [items, all] = [await trash.all(limit + 1), await lists.all()]
    const lines = items.slice(0, limit).map(async (item) => ({
      id: item.id,
      deletedAt: item.deletedAt,
      what: await whatWas(item, { suppliers, lists: all }, texts),
    }))
    return { lines: await Promise.all(lines), hasMore: items.length > limit }
  }, [trash, lists, suppliers, limit, texts.t])

  const restore = async (id: string) => {
    const isBack = await trash.restore(id).catch(() => undefined)
    const text =
      isBack === undefined ? 'common.failed' : isBack ? 'listTrash.restored' : 'listTrash.notRestored'
    toasts.getState().show({ id: newId(), text: texts.t(text) })
  }
  return (
    <ListTrash
      lines={found?.lines}
      onRestore={(id) => void restore(id)}
      onMore={found?.hasMore ? () => setLimit(limit + pageSize) : undefined}
    />
  )
}
