import { pointsFrom } from '../bins.ts'
import { grade } from '../grade.ts'
import type { ReadSignal } from '../observation.ts'
import { atLeast } from '../risky-end.ts'
import { saysNoSales } from '../sales.ts'

/** On-time delivery; a perfect rate without sales says nothing, and may yet, where no sales figure was seen. */
export const readOnTime: ReadSignal = ({ facts }, { ONTIME }) => {
  const { onTimePercent, revenueUsd, orders } = facts
  if (!onTimePercent?.value) return undefined
  const percent = atLeast(onTimePercent.value)
  const perfect = percent >= ONTIME.vacuous.percent
  if (perfect && saysNoSales(facts, ONTIME.vacuous.revenueUsd)) return 'dropped'

  const points = pointsFrom(percent, ONTIME.percent)
  return {
    bin: grade(points, ONTIME.scale),
    points,
    open: perfect && !(revenueUsd && orders) ? ONTIME.scale - points : 0,
    params: { percent },
    facts: ['onTimePercent'],
  }
}
