import type { Cell } from '@/lib/compare/cell.ts'
import { compareCellText } from './compare-cell-text.ts'
import { shareFill } from './share-fill.ts'
import { useTexts } from './texts-context.ts'

interface CompareCellProps {
  cell?: Cell
  isBest: boolean
  quantity: number
}

/** One value of the comparison; the best one of its row has a border and says so. */
export function CompareCell({ cell, isBest, quantity }: CompareCellProps) {
  const texts = useTexts()
  if (cell === undefined) {
    return (
      <span className="block border border-transparent px-2 py-1 text-faint">
        {texts.t('compare.unknown')}
      </span>
    )
  }
  const { text, notes, lines } = compareCellText(cell, { ...texts, quantity })
  return (
    <div
      className={`rounded-control border px-2 py-1 wrap-anywhere tabular-nums ${isBest ? 'border-line-strong' : 'border-transparent'}`}
    >
      {lines === undefined ? (
        <p className="flex flex-wrap items-baseline justify-between gap-x-2">
          <bdi className={isBest ? 'font-semibold' : ''}>{text}</bdi>
          {isBest && <span className="text-xs font-medium text-low">{texts.t('compare.best')}</span>}
        </p>
      ) : (
        <ul className="list-disc ps-3.5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {cell.type === 'signal' && <PointsBar share={cell.reason.points / cell.reason.max} />}
      {notes.map((note) => (
        <p key={note} className="text-xs text-faint">
          <bdi>{note}</bdi>
        </p>
      ))}
    </div>
  )
}

/** The points beside it say the same. */
function PointsBar({ share }: { share: number }) {
  return (
    <span aria-hidden className="my-1 block h-1 overflow-hidden rounded-full bg-unknown-bg">
      <span
        className={`block h-full rounded-full ${shareFill(share)}`}
        style={{ width: `${100 * share}%` }}
      />
    </span>
  )
}
