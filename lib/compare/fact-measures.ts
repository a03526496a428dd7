import type { FactName, FactValue } from '@/lib/core/facts.ts'
import type { Range, WindowedRange } from '@/lib/core/range.ts'

/** How good a value is: the lowest cost is best, among those of one basis (a currency, a window) and one unit. */
export interface Measure {
  cost: number
  basis?: string | undefined
  /** Left out where it is not stated: that is comparable with any. */
  unit?: string | undefined
}

type Rate<Name extends FactName> = (value: FactValue<Name> | null) => Measure | undefined

/** The more the better, a range at its lower end. That there is none is said beside it and compared with nothing. */
const most = (value: number | Range | null): Measure | undefined => {
  const amount = typeof value === 'number' ? value : value?.min
  return amount === undefined ? undefined : { cost: -amount }
}

/** A count within another window is another count. */
const mostInWindow = (value: WindowedRange | null): Measure | undefined =>
  value?.min === undefined ? undefined : { cost: -value.min, basis: String(value.days) }

/** Facts of which more, or less, is better for every buyer; of the others none is marked. */
export const factMeasures: { [Name in FactName]?: Rate<Name> } = {
  yearsOnAlibaba: most,
  tradeAssuranceLimitUsd: most,
  storeRating: most,
  reviewCount: most,
  responseTimeHours: (value) => (value?.max === undefined ? undefined : { cost: value.max }),
  responseRatePercent: most,
  onTimePercent: most,
  reorderPercent: most,
  orders: mostInWindow,
  revenueUsd: mostInWindow,
}
