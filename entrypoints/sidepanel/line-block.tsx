import { memo } from 'react'
import type { RowActions } from '@/components/list-cells.tsx'
import { ListRow, SkeletonRow } from '@/components/list-row.tsx'
import type { DragOrder } from '@/components/use-drag-order.ts'
import type { List } from '@/lib/core/shortlist.ts'
import type { LineTerms } from './list-line-of.ts'
import { useListLines, type LineCache } from './use-list-lines.ts'

interface LineBlockProps extends RowActions {
  ids: readonly string[]
  /** The place of the first one in all that is shown, counted from 0. */
  start: number
  list: List
  terms: LineTerms
  cache: LineCache
  isWide: boolean
  selected: ReadonlySet<string>
  cursor?: string
  /** Absent where the order is not the buyer's own. */
  drag?: DragOrder
}

/** Some rows of a list that are read together, live. */
export const LineBlock = memo(function LineBlock(props: LineBlockProps) {
  const { ids, start, terms, cache, selected, cursor, ...row } = props
  const lines = useListLines(ids, { list: row.list, terms, cache })
  return ids.map((id, index) => {
    const line = lines.get(id)
    return line === undefined ? (
      <SkeletonRow key={id} index={start + index} isWide={row.isWide} />
    ) : (
      <ListRow
        key={id}
        line={line}
        index={start + index}
        isSelected={selected.has(id)}
        isCursor={id === cursor}
        {...row}
      />
    )
  })
})
