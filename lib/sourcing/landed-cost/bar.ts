import { Decimal, sum } from '../decimal.ts'
import { costGroups, type CostGroup } from './cost-lines.ts'
import type { LandedCost } from './landed-cost.ts'

export interface BarSegment {
  group: CostGroup
  amount: string
  /** Part of the total, 0 to 1. */
  share: number
}

/** Where the money of an order goes, for one stacked bar; groups without a line are left out. */
export function barOf({ lines, total }: Pick<LandedCost, 'lines' | 'total'>): BarSegment[] {
  const whole = new Decimal(total)
  return costGroups.flatMap((group) => {
    const own = lines.filter((line) => line.group === group)
    if (own.length === 0) return []
    const amount = sum(own.map((line) => new Decimal(line.amount)))
    const share = whole.eq(0) ? 0 : Number(amount.div(whole).toFixed(6))
    return [{ group, amount: amount.toFixed(), share }]
  })
}
