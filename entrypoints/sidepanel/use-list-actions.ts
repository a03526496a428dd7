import { useCallback, useMemo, useState, type RefObject } from 'react'
import type { SupplierView } from '@/components/supplier-view.ts'
import { useDragOrder } from '@/components/use-drag-order.ts'
import { useListKeys } from '@/components/use-list-keys.ts'
import { placesAfterMove } from '@/lib/core/places-after-move.ts'
import type { List } from '@/lib/core/shortlist.ts'
import { useListView } from '@/lib/stores/list-view-store.ts'
import { useServices } from '../shared/services.ts'
import type { useArrangedIds } from './use-arranged-ids.ts'
import { useEntryActions } from './use-entry-actions.ts'
import type { LineCache } from './use-list-lines.ts'
import type { ViewProps } from './views.ts'

interface ListInFront {
  list: List
  arranged: ReturnType<typeof useArrangedIds>
  cache: RefObject<LineCache>
  searchField: RefObject<HTMLInputElement | null>
  go: ViewProps['go']
  onKeys: () => void
}

/** How many suppliers fit side by side. */
const compared = { least: 2, most: 6 }

/** All that can be done in a list: with a row, with those that are chosen, and by the keyboard. */
export function useListActions({ list, arranged, cache, searchField, go, onKeys }: ListInFront) {
  const { listView } = useServices()
  const view = useListView(listView)
  const entries = useEntryActions()
  const [noteOn, setNoteOn] = useState<SupplierView>()
  const { ids = [], summaries } = arranged
  const { sort, cursor, selected, toggle, moveTo, deselect } = view

  const row = useMemo(
    () => ({
      onOpen: ({ supplier }: { supplier: SupplierView }) => go({ view: 'supplier', record: supplier.key }),
      onStatus: (id: string, status: Parameters<typeof entries.setStatus>[1]) =>
        entries.setStatus([id], status),
      onRemove: (id: string) => entries.remove([id], list),
      onToggle: (id: string) => toggle([id]),
      onCursor: moveTo,
    }),
    [entries, list, go, toggle, moveTo],
  )

  const place = useCallback(
    (id: string, to: number) => {
      const placed = ids.flatMap((one) => summaries?.get(one) ?? [])
      if (placed.length === ids.length) entries.place(placesAfterMove(placed, id, to))
    },
    [ids, summaries, entries],
  )
  const drop = useCallback(
    (id: string, target: string, side: 'before' | 'after') => {
      const others = ids.filter((one) => one !== id)
      place(id, others.indexOf(target) + (side === 'after' ? 1 : 0))
    },
    [ids, place],
  )
  const drag = useDragOrder(drop)
  const isManual = sort === 'manual' && arranged.read === undefined

  const chosen = [...selected]
  const records = chosen.flatMap((id) => summaries?.get(id)?.supplierId ?? [])
  const canCompare = records.length >= compared.least && records.length <= compared.most
  const onCompare = canCompare ? () => go({ view: 'compare', records }) : undefined

  const step = (by: number) => {
    const at = cursor === undefined ? -1 : ids.indexOf(cursor)
    const next = ids[at === -1 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)]
    if (next !== undefined) moveTo(next)
  }
  const moveBy = (by: number) => {
    if (isManual && cursor !== undefined) place(cursor, ids.indexOf(cursor) + by)
  }
  const atCursor = (act: (id: string) => void) => () => {
    if (cursor !== undefined && ids.includes(cursor)) act(cursor)
  }
  useListKeys({
    '/': () => searchField.current?.focus(),
    '?': onKeys,
    j: () => step(1),
    k: () => step(-1),
    x: atCursor((id) => toggle([id])),
    s: atCursor((id) => {
      step(1)
      entries.remove([id], list)
    }),
    n: atCursor((id) => setNoteOn(cache.current.get(id)?.supplier)),
    c: onCompare,
    Escape: deselect,
    'Alt+ArrowUp': () => moveBy(-1),
    'Alt+ArrowDown': () => moveBy(1),
  })

  return {
    row,
    bulk: {
      onStatusAll: (status: Parameters<typeof entries.setStatus>[1]) => entries.setStatus(chosen, status),
      onTagAll: (tag: string) => entries.tag(chosen, tag),
      onMoveAll: (target: List) => {
        entries.move(chosen, target)
        deselect()
      },
      onRemoveAll: () => {
        entries.remove(chosen, list)
        deselect()
      },
      onCompare,
    },
    drag: isManual ? drag : undefined,
    noteOn,
    closeNote: () => setNoteOn(undefined),
  }
}
