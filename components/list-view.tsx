import { ListPlus, SearchX } from 'lucide-react'
import { useId, useState, type ReactNode, type RefObject } from 'react'
import type { List } from '@/lib/core/shortlist.ts'
import type { ListView as View } from '@/lib/stores/list-view-store.ts'
import { ChosenFilters, ListFilters } from './list-filters.tsx'
import { ListSelection, type BulkActions } from './list-selection.tsx'
import { ListTable } from './list-table.tsx'
import { ListToolbar } from './list-toolbar.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { Skeleton } from './ui/skeleton.tsx'

interface ListViewProps extends BulkActions {
  list: List
  view: View
  /** Those that are shown, in their order; absent while they are being read. */
  ids?: readonly string[]
  /** How many are on the list; absent while they are being counted. */
  total?: number
  /** How many of them have been read for search, filters and order; absent when that is done. */
  read?: number
  /** The tags in use on the list. */
  tags: readonly string[]
  /** For how many units prices are shown. */
  quantity: number
  onQuantity: (quantity: number) => void
  otherLists: readonly List[]
  isWide: boolean
  searchField: RefObject<HTMLInputElement | null>
  renderRows: (ids: readonly string[], start: number) => ReactNode
}

/** One list: its suppliers, and what can be asked and done. */
export function ListView({ list, view, ids, total, read, tags, searchField, ...props }: ListViewProps) {
  const { t } = useTexts()
  const [isFiltering, setFiltering] = useState(false)
  const filtersId = useId()

  if (ids === undefined) return <Skeleton className="h-40" />
  if (total === 0) {
    return (
      <EmptyState icon={<ListPlus size={18} />} title={t('lists.emptyTitle')} level={2}>
        {t('lists.emptyText')}
      </EmptyState>
    )
  }
  return (
    <>
      <h1 className="sr-only">{list.name}</h1>
      <ListToolbar
        view={view}
        quantity={props.quantity}
        onQuantity={props.onQuantity}
        searchField={searchField}
        isFiltering={isFiltering}
        filtersId={filtersId}
        onFilters={() => setFiltering(!isFiltering)}
      />
      {isFiltering && <ListFilters id={filtersId} view={view} tags={tags} />}
      <ChosenFilters view={view} />
      <div className="mt-3 min-h-5 text-sm text-soft">
        {total !== undefined && <Shown shown={ids.length} total={total} read={read} />}
      </div>
      {ids.length > 0 || read !== undefined ? (
        <Table ids={ids} view={view} {...props} />
      ) : (
        <EmptyState
          icon={<SearchX size={18} />}
          title={t('lists.noMatchTitle')}
          level={2}
          action={<Button onClick={view.clear}>{t('listArrange.clear')}</Button>}
        >
          {t('lists.noMatchText')}
        </EmptyState>
      )}
      {view.selected.size > 0 && (
        <ListSelection count={view.selected.size} tags={tags} onNone={view.deselect} {...props} />
      )}
    </>
  )
}

/** So many have been read before one could read that they are. */
const soonRead = 500

/** How many are shown, and whether that is all. */
function Shown({ shown, total, read }: { shown: number; total: number; read?: number }) {
  const { t, formats } = useTexts()
  const amount = (count: number) => formats.amount(count, 'count')
  const all = t('lists.suppliers', { count: total, amount: amount(total) })
  if (read !== undefined && total > soonRead) {
    const amounts = { read: amount(read), total: amount(total) }
    return (
      <p className="tabular-nums">
        {shown === total
          ? t('lists.ordering', { ...amounts, total: all })
          : t('lists.reading', {
              ...amounts,
              shown: t('lists.suppliers', { count: shown, amount: amount(shown) }),
            })}
      </p>
    )
  }
  return (
    <output className="tabular-nums">
      {shown === total ? all : t('lists.shown', { shown: amount(shown), total: all })}
    </output>
  )
}

type TableProps = Pick<ListViewProps, 'view' | 'quantity' | 'isWide' | 'renderRows'> & {
  ids: readonly string[]
}

function Table({ ids, view, quantity, isWide, renderRows }: TableProps) {
  const { sort, descending, cursor, selected } = view
  return (
    <ListTable
      ids={ids}
      sort={sort}
      descending={descending}
      quantity={quantity}
      cursor={cursor}
      isWide={isWide}
      isAllSelected={ids.length > 0 && selected.size >= ids.length && ids.every((id) => selected.has(id))}
      onSort={view.sortBy}
      onSelectAll={() => view.toggle(ids)}
      renderRows={renderRows}
    />
  )
}
