import { pointsFrom } from '../bins.ts'
import { grade } from '../grade.ts'
import type { ReadSignal } from '../observation.ts'
import { atLeast } from '../risky-end.ts'

/** On-time delivery; a perfect rate without sales says nothing, and may yet, where no sales figure was seen. */
export const readOnTime: ReadSignal = ({ onTimePercent, revenueUsd, orders }, { ONTIME }) => {
  if (!onTimePercent?.value) return undefined
  const percent = atLeast(onTimePercent.value)
  const perfect = percent >= ONTIME.vacuous.percent
  const noRevenue =
    revenueUsd && (revenueUsd.value?.max ?? (revenueUsd.value ? Infinity : 0)) <= ONTIME.vacuous.revenueUsd
  const noOrders = orders && (orders.value === null || orders.value.max === 0)
  if (perfect && (noRevenue || noOrders)) return 'dropped'

  const points = pointsFrom(percent, ONTIME.percent)
  return {
    bin: grade(points, ONTIME.scale),
    points,
    open: perfect && !(revenueUsd && orders) ? ONTIME.scale - points : 0,
    params: { percent },
    facts: ['onTimePercent'],
  }
}
