import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { LineSort } from '@/lib/core/arrange-lines.ts'
import { rowHeights } from './list-row.tsx'
import { useTexts } from './texts-context.ts'

interface ListTableProps {
  /** Ids of all entries that are shown, in their order. */
  ids: readonly string[]
  sort: LineSort
  descending: boolean
  /** For how many units prices are shown. */
  quantity: number
  cursor?: string
  isWide: boolean
  isAllSelected: boolean
  onSort: (sort: LineSort) => void
  onSelectAll: () => void
  /** Draws some rows that stand one below the other, the first at `start`. */
  renderRows: (ids: readonly string[], start: number) => ReactNode
}

/** So many rows are read and drawn together. */
const blockSize = 6

/** Room that is kept free between a row that the keyboard goes to and the edges: the heads stick to the upper one. */
const clearance = { top: 84, bottom: 48 }

/** The suppliers of a list, of which only those in sight are drawn. */
export function ListTable({ ids, cursor, isWide, renderRows, ...head }: ListTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [top, setTop] = useState(0)
  const rowHeight = isWide ? rowHeights.wide : rowHeights.narrow
  const virtualizer = useWindowVirtualizer({
    count: Math.ceil(ids.length / blockSize),
    estimateSize: () => rowHeight * blockSize,
    scrollMargin: top,
    overscan: 1,
  })

  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  useLayoutEffect(() => {
    const measure = () => {
      const body = table.current?.tBodies[0]
      if (body) setTop(Math.round(body.getBoundingClientRect().top + scrollY))
    }
    measure()
    // What stands above may grow and shrink, and the page with it.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const index = cursor === undefined ? -1 : ids.indexOf(cursor)
    if (index >= 0) reveal(top + index * rowHeight, rowHeight)
    // Only the keyboard moves the page; rows that come and go do not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [cursor])

  const blocks = virtualizer.getVirtualItems()
  const [first, last] = [blocks[0], blocks.at(-1)]
  const end = last === undefined ? 0 : Math.min((last.index + 1) * blockSize, ids.length)
  return (
    <table
      ref={table}
      aria-rowcount={ids.length + 1}
      className="w-full table-fixed border-separate border-spacing-0 text-sm"
    >
      <Head isWide={isWide} {...head} />
      <Gap height={(first?.index ?? 0) * blockSize * rowHeight} />
      {blocks.map(({ index, key }) => (
        <tbody key={key}>
          {renderRows(ids.slice(index * blockSize, (index + 1) * blockSize), index * blockSize)}
        </tbody>
      ))}
      <Gap height={(ids.length - end) * rowHeight} />
    </table>
  )
}

/** Scrolls as far as needed for a row to be in sight. */
function reveal(rowTop: number, rowHeight: number): void {
  const highest = rowTop - clearance.top
  const lowest = rowTop + rowHeight + clearance.bottom - innerHeight
  if (scrollY > highest) scrollTo({ top: highest })
  else if (scrollY < lowest) scrollTo({ top: lowest })
}

/** Holds the place of the rows that are not drawn. */
const Gap = ({ height }: { height: number }) => (
  <tbody aria-hidden>
    <tr>
      <td aria-hidden style={{ height }} className="p-0" />
    </tr>
  </tbody>
)

type HeadProps = Omit<ListTableProps, 'ids' | 'cursor' | 'renderRows'>

const headClass =
  'sticky top-[43px] z-[1] h-9 border-b border-line bg-ground px-2 text-start font-medium text-faint'

function Head({ isWide, isAllSelected, onSelectAll, ...sorting }: HeadProps) {
  const { t, formats } = useTexts()
  const quantity = formats.amount(sorting.quantity, 'count')
  const all = (
    <input
      type="checkbox"
      className="block size-4 accent-accent"
      aria-label={t('table.selectAll')}
      checked={isAllSelected}
      onChange={onSelectAll}
    />
  )
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className={`${headClass} w-11 ps-1!`}>{all}</td>
        <SortHead by="name" className="ps-1!" {...sorting}>
          {t('table.supplier')}
        </SortHead>
        {isWide && (
          <>
            <SortHead by="signals" className="w-[150px]" {...sorting}>
              {t('table.signals')}
            </SortHead>
            <SortHead by="status" className="w-[130px]" {...sorting}>
              {t('table.status')}
            </SortHead>
            <SortHead by="price" className="w-[118px] text-end!" {...sorting}>
              {t('table.unitAt', { quantity })}
            </SortHead>
            <SortHead by="moq" className="w-[84px] text-end!" {...sorting}>
              {t('table.moq')}
            </SortHead>
            <SortHead by="next" className="w-[22%]" {...sorting}>
              {t('table.next')}
            </SortHead>
          </>
        )}
        <th scope="col" className={`${headClass} w-9`}>
          <span className="sr-only">{t('table.actions')}</span>
        </th>
      </tr>
    </thead>
  )
}

interface SortHeadProps extends Pick<ListTableProps, 'sort' | 'descending' | 'onSort'> {
  by: LineSort
  className: string
  children: ReactNode
}

function SortHead({ by, sort, descending, onSort, className, children }: SortHeadProps) {
  const isSorted = by === sort
  const Arrow = descending ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}
      className={`${headClass} ${className}`}
    >
      <button
        type="button"
        className={`inline-flex items-center gap-1 rounded-sm hover:text-ink ${isSorted ? 'text-ink' : ''}`}
        onClick={() => onSort(by)}
      >
        {children}
        {isSorted && <Arrow aria-hidden size={12} />}
      </button>
    </th>
  )
}
