import type { Figure } from '../subject.ts'
import { formatValue } from './format-value.ts'
import type { Results, SubjectResult } from './results.ts'

/** A figure that differs between two runs by more than their noise. */
export interface Move {
  before: Figure
  after: Figure
}

const apart = (one: Figure, other: Figure): boolean => one.p90 < other.p10 || other.p90 < one.p10

/** How far a ratio may stray by chance: the spread of the control, in which nothing differs. */
function chance({ figures, control }: SubjectResult): number {
  const figure = figures.find(({ id }) => id === control)
  return figure === undefined ? 1 : Math.max(figure.p90 / figure.median, figure.median / figure.p10)
}

function hasMoved(before: Figure, after: Figure, noise: number): boolean {
  if (apart(before, after)) return true
  if (before.unit !== '×' || noise === 1) return false
  const change = after.median / before.median
  return change > noise || change < 1 / noise
}

/**
 * What moved from one run to another beyond the noise: series whose p10 to p90 do not overlap, and ratios that changed
 * by more than the control of either run strays.
 */
export function movesBetween(before: Results, after: Results): Move[] {
  return after.subjects.flatMap((now) => {
    const then = before.subjects.find(({ id }) => id === now.id)
    if (then === undefined) return []
    const noise = Math.max(chance(then), chance(now))
    return now.figures.flatMap((figure) => {
      const earlier = then.figures.find(({ id }) => id === figure.id)
      return earlier !== undefined && hasMoved(earlier, figure, noise)
        ? [{ before: earlier, after: figure }]
        : []
    })
  })
}

/** @example moveText(move) // 'overlay/script/ours: 40 ms → 28 ms (-30 %)' */
export function moveText({ before, after }: Move): string {
  const { id, unit } = after
  const percent = Math.round((after.median / before.median - 1) * 100)
  const change = Number.isFinite(percent) ? ` (${percent > 0 ? '+' : ''}${percent} %)` : ''
  return `${id}: ${formatValue(before.median, before.unit)} → ${formatValue(after.median, unit)}${change}`
}
