import { pointsFrom } from '../bins.ts'
import { grade } from '../grade.ts'
import type { ReadSignal } from '../observation.ts'
import { atLeast } from '../risky-end.ts'
import { revenueIsUnder } from '../sales.ts'

/** Share of buyers who came back; of a handful it says nothing. None at all is the track record's matter. */
export const readReorder: ReadSignal = ({ facts }, { REORDER }) => {
  const { reorderPercent, revenueUsd } = facts
  if (!reorderPercent?.value) return undefined
  const percent = atLeast(reorderPercent.value)
  const striking = percent >= REORDER.vacuous.percent
  if (striking && revenueIsUnder(facts, REORDER.vacuous.revenueUsd)) return 'dropped'

  const points = pointsFrom(percent, REORDER.percent)
  return {
    bin: grade(points, REORDER.scale),
    points,
    open: striking && !revenueUsd ? REORDER.scale - points : 0,
    params: { percent },
    facts: ['reorderPercent'],
  }
}
