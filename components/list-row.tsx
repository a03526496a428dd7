import { GripVertical } from 'lucide-react'
import { memo } from 'react'
import type { List } from '@/lib/core/shortlist.ts'
import { BandChip } from './band-chip.tsx'
import { Name, Next, NotSeen, Price, Remove, Status, type RowActions } from './list-cells.tsx'
import type { ListLine } from './list-line.ts'
import { supplierName } from './supplier-name.ts'
import { useTexts } from './texts-context.ts'
import type { DragOrder } from './use-drag-order.ts'

interface ListRowProps extends RowActions {
  line: ListLine
  list: List
  /** Counted from 0 in all that is shown. */
  index: number
  isWide: boolean
  isSelected: boolean
  isCursor: boolean
  /** Absent where the order is not the buyer's own. */
  drag?: DragOrder
}

export const rowHeights = { wide: 52, narrow: 68 } as const

const rowClass =
  'group *:border-b *:border-line data-cursor:bg-sheet data-[drop=after]:*:border-b-2 data-[drop=after]:*:border-b-accent data-[drop=before]:*:border-t-2 data-[drop=before]:*:border-t-accent'

/** One supplier of a list: a row of the table where there is room, else two lines. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { line, index, isWide, isSelected, isCursor, drag, onCursor, onToggle } = props
  const texts = useTexts()
  const { t } = texts
  const { entry, supplier } = line
  const name = supplierName(supplier, texts)
  return (
    <tr
      aria-rowindex={index + 2}
      data-cursor={isCursor ? '' : undefined}
      style={{ height: isWide ? rowHeights.wide : rowHeights.narrow }}
      className={rowClass}
      onFocus={() => onCursor(entry.id)}
      {...drag?.row(entry.id)}
    >
      <td className="ps-1 align-middle">
        <span className="flex items-center">
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            aria-label={t('table.selectOne', { supplier: name })}
            checked={isSelected}
            onChange={() => onToggle(entry.id)}
          />
          {drag && (
            <span
              aria-hidden
              title={t('table.move', { supplier: name })}
              className="cursor-grab px-0.5 text-faint opacity-50 group-hover:opacity-100"
              {...drag.handle(entry.id)}
            >
              <GripVertical aria-hidden size={14} />
            </span>
          )}
        </span>
      </td>
      {isWide ? <WideCells {...props} name={name} /> : <NarrowCell {...props} name={name} />}
    </tr>
  )
})

/** Holds the place of a supplier that is being read. */
export function SkeletonRow({ index, isWide }: { index: number; isWide: boolean }) {
  const { t } = useTexts()
  return (
    <tr aria-rowindex={index + 2} style={{ height: isWide ? rowHeights.wide : rowHeights.narrow }}>
      <td className="border-b border-line" colSpan={isWide ? 8 : 3}>
        <span className="sr-only">{t('table.reading')}</span>
        <span aria-hidden className="block h-4 w-2/5 rounded-control bg-unknown-bg" />
      </td>
    </tr>
  )
}

type CellsProps = ListRowProps & { name: string }

const cellClass = 'px-2 align-middle'

function WideCells({ line, name, ...props }: CellsProps) {
  const { t, formats } = useTexts()
  const { moq } = line
  return (
    <>
      <th scope="row" className="py-0 pe-2 ps-1 text-start align-middle font-normal">
        <Name line={line} name={name} {...props} />
      </th>
      <td className={cellClass}>
        <BandChip assessment={line.supplier.assessment} />
      </td>
      <td className={cellClass}>
        <Status line={line} name={name} {...props} />
      </td>
      <td className={`${cellClass} text-end tabular-nums`}>
        <Price line={line} />
      </td>
      <td className={`${cellClass} text-end tabular-nums`}>
        {moq === undefined ? (
          <NotSeen />
        ) : (
          <span className={moq.below ? 'font-semibold text-medium' : ''}>
            {formats.amount(moq.quantity, 'count')}
            {moq.below && <span className="sr-only"> ({t('table.belowMoq')})</span>}
          </span>
        )}
      </td>
      <td className={cellClass}>
        <Next line={line} />
      </td>
      <td className="text-end align-middle">
        <Remove line={line} name={name} {...props} />
      </td>
    </>
  )
}

function NarrowCell({ line, name, ...props }: CellsProps) {
  return (
    <>
      <th scope="row" className="min-w-0 ps-1 text-start align-middle font-normal">
        <Name line={line} name={name} {...props} />
        <span className="mt-1 flex min-w-0 items-center gap-2">
          <BandChip assessment={line.supplier.assessment} />
          <Status line={line} name={name} {...props} />
          {line.price && (
            <span className="ms-auto hidden truncate text-xs text-soft tabular-nums min-[480px]:block">
              <Price line={line} />
            </span>
          )}
        </span>
      </th>
      <td className="text-end align-middle">
        <Remove line={line} name={name} {...props} />
      </td>
    </>
  )
}
