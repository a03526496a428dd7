import type { Params } from '@/lib/core/assessment.ts'
import { pointsFrom, pointsUpTo } from '../bins.ts'
import { grade } from '../grade.ts'
import type { ReadSignal } from '../observation.ts'
import { atLeast, atMost } from '../risky-end.ts'

/** Reply time; where it is not stated the reply rate, which says less. */
export const readResponse: ReadSignal = (
  { facts: { responseTimeHours, responseRatePercent } },
  { RESPONSE },
) => {
  if (responseTimeHours?.value) {
    const hours = atMost(responseTimeHours.value)
    const points = pointsUpTo(hours, RESPONSE.hours)
    const params: Params = Number.isFinite(hours) ? { hours } : {}
    return {
      bin: `time-${grade(points, RESPONSE.scale)}`,
      points,
      params,
      facts: ['responseTimeHours'],
    }
  }
  if (!responseRatePercent?.value) return undefined
  const percent = atLeast(responseRatePercent.value)
  const points = pointsFrom(percent, RESPONSE.percent)
  return {
    bin: `rate-${grade(points, RESPONSE.scale)}`,
    points,
    open: RESPONSE.scale - points,
    params: { percent },
    facts: ['responseRatePercent'],
  }
}
