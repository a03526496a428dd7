import { useCallback, useEffect, useRef } from 'react'
import type { CountedList } from '@/components/list-bar.tsx'
import { ListView } from '@/components/list-view.tsx'
import { useIsWide } from '@/components/use-is-wide.ts'
import { Skeleton } from '@/components/ui/skeleton.tsx'
import { useListView } from '@/lib/stores/list-view-store.ts'
import { useServices } from '../shared/services.ts'
import { LineBlock } from './line-block.tsx'
import { NoteDialog } from './note-dialog.tsx'
import type { LineTerms } from './list-line-of.ts'
import { useArrangedIds } from './use-arranged-ids.ts'
import { useListActions } from './use-list-actions.ts'
import { useLineTerms } from './use-line-terms.ts'
import type { LineCache } from './use-list-lines.ts'
import type { ViewProps } from './views.ts'

interface ListPaneProps {
  list: CountedList
  lists: readonly CountedList[]
  go: ViewProps['go']
  onKeys: () => void
}

/** One list, as soon as it is known how it is to be read. */
export function ListPane(props: ListPaneProps) {
  const { terms, setQuantity } = useLineTerms()
  if (terms === undefined) return <Skeleton className="h-40" />
  return <OpenList {...props} terms={terms} onQuantity={setQuantity} />
}

interface OpenListProps extends ListPaneProps {
  terms: LineTerms
  onQuantity: (quantity: number) => void
}

function OpenList({ list, lists, go, onKeys, terms, onQuantity }: OpenListProps) {
  const { listView } = useServices()
  const view = useListView(listView)
  const isWide = useIsWide()
  const cache = useRef<LineCache>(new Map())
  const searchField = useRef<HTMLInputElement>(null)
  const arranged = useArrangedIds(list.id, view, terms)
  const { ids, read, tags, total } = arranged
  const { bulk, row, drag, noteOn, closeNote } = useListActions({
    list,
    arranged,
    cache,
    searchField,
    go,
    onKeys,
  })

  useEffect(() => () => listView.getState().leave(), [listView])

  const { cursor, selected } = view
  const renderRows = useCallback(
    (some: readonly string[], start: number) => (
      <LineBlock
        {...row}
        ids={some}
        start={start}
        list={list}
        terms={terms}
        cache={cache.current}
        isWide={isWide}
        selected={selected}
        cursor={cursor}
        drag={drag}
      />
    ),
    [row, list, terms, isWide, selected, cursor, drag],
  )
  return (
    <>
      <ListView
        list={list}
        view={view}
        ids={ids}
        total={total}
        read={read}
        tags={tags}
        quantity={terms.quantity}
        onQuantity={onQuantity}
        otherLists={lists.filter(({ id }) => id !== list.id)}
        isWide={isWide}
        searchField={searchField}
        renderRows={renderRows}
        {...bulk}
      />
      <NoteDialog supplier={noteOn} onClose={closeNote} />
    </>
  )
}
