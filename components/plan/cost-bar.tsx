import type { BarSegment } from '@/lib/sourcing/landed-cost/bar.ts'
import type { CostGroup } from '@/lib/sourcing/landed-cost/cost-lines.ts'
import { useTexts } from '../texts-context.ts'

/** Not the colours of risk: money is neither good nor bad. Told apart by lightness too. */
const fills: Record<CostGroup, string> = {
  goods: 'fill-ink',
  quality: 'fill-faint',
  transport: 'fill-accent',
  'duty-and-tax': 'fill-accent/55',
  clearance: 'fill-accent/25',
  other: 'fill-line-strong',
  contingency: 'fill-line',
}

interface CostBarProps {
  /** Names the bar for those who cannot see it. */
  label: string
  segments: BarSegment[]
  /** Length of the whole bar, 0 to 1: bars side by side share one scale. */
  length?: number
}

/** Where the money goes, in one line. The numbers stand in a legend or table beside it. */
export function CostBar({ label, segments, length = 1 }: CostBarProps) {
  const { t, formats } = useTexts()
  const said = segments
    .filter(({ share }) => share > 0)
    .map(({ group, share }) => `${t(`plan.groups.${group}`)} ${formats.percent(share)}`)
  const starts = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, { share }) => sum + share, 0),
  )
  return (
    <>
      <span className="sr-only">{`${label}: ${formats.enumeration(said)}`}</span>
      <svg
        aria-hidden
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        className="block h-3 w-full rounded-[3px] rtl:-scale-x-100"
      >
        {segments.map(({ group, share }, index) => (
          <rect
            key={group}
            x={(starts[index] ?? 0) * length * 100}
            y={0}
            width={Math.max(share * length * 100 - 0.3, 0)}
            height={10}
            className={fills[group]}
          />
        ))}
      </svg>
    </>
  )
}

/** What the colours of a bar stand for. */
export function CostBarLegend({ groups }: { groups: readonly CostGroup[] }) {
  const { t } = useTexts()
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-soft">
      {groups.map((group) => (
        <li key={group} className="flex items-center gap-1.5">
          <CostSwatch group={group} />
          {t(`plan.groups.${group}`)}
        </li>
      ))}
    </ul>
  )
}

export function CostSwatch({ group }: { group: CostGroup }) {
  return (
    <svg aria-hidden viewBox="0 0 10 10" className="size-2.5 shrink-0 rounded-[2px]">
      <rect width={10} height={10} className={fills[group]} />
    </svg>
  )
}
