import { pointsFrom } from '../bins.ts'
import { grade } from '../grade.ts'
import type { ReadSignal } from '../observation.ts'
import { atLeast } from '../risky-end.ts'

/** Share of buyers who came back; of a handful of buyers it says nothing. None at all is the track record's matter. */
export const readReorder: ReadSignal = ({ reorderPercent, revenueUsd }, { REORDER }) => {
  if (!reorderPercent?.value) return undefined
  const percent = atLeast(reorderPercent.value)
  const striking = percent >= REORDER.vacuous.percent
  if (striking && revenueUsd) {
    const { min = 0, max = Infinity } = revenueUsd.value ?? { max: 0 }
    if (min < REORDER.vacuous.revenueUsd && max <= REORDER.vacuous.revenueUsd) return 'dropped'
  }
  const points = pointsFrom(percent, REORDER.percent)
  return {
    bin: grade(points, REORDER.scale),
    points,
    open: striking && !revenueUsd ? REORDER.scale - points : 0,
    params: { percent },
    facts: ['reorderPercent'],
  }
}
