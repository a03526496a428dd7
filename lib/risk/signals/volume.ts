import type { FactName } from '@/lib/core/facts.ts'
import type { WindowedRange } from '@/lib/core/range.ts'
import { pointsFrom } from '../bins.ts'
import { grade } from '../grade.ts'
import type { Observation, ReadSignal } from '../observation.ts'
import { atLeast } from '../risky-end.ts'
import type { SignalRule } from '../scorecard.ts'

type PartName = 'orders' | 'revenueUsd' | 'reviews'

interface Part {
  name: PartName
  fact: FactName
  /** A year, at the risky end; `none` where the page says that there is none. */
  amount: number | 'none'
}

const partCount = 3

/** Scaled to 365 days where the page states the window, so that half a year of sales does not count as a year's. */
function amountOf(range: WindowedRange | null): number | 'none' {
  if (range === null || range.max === 0) return 'none'
  return (atLeast(range) * 365) / (range.days ?? 365)
}

const pointsOf = ({ name, amount }: Part, rule: SignalRule<'VOLUME'>) =>
  amount === 'none' ? rule[name].none : pointsFrom(amount, rule[name].steps)

/** Track record: orders, online revenue and reviews, as far as they are seen. */
export const readVolume: ReadSignal = (
  { facts: { orders, revenueUsd, reviewCount } },
  { VOLUME },
): Observation | undefined => {
  const parts: Part[] = []
  if (orders) parts.push({ name: 'orders', fact: 'orders', amount: amountOf(orders.value) })
  if (revenueUsd) parts.push({ name: 'revenueUsd', fact: 'revenueUsd', amount: amountOf(revenueUsd.value) })
  if (reviewCount) parts.push({ name: 'reviews', fact: 'reviewCount', amount: reviewCount.value || 'none' })
  if (parts.length === 0) return undefined

  const points = parts.reduce((sum, part) => sum + pointsOf(part, VOLUME) / partCount, 0)
  const share = parts.length / partCount
  return {
    bin: parts.every(({ amount }) => amount === 'none') ? 'none' : grade(points, VOLUME.scale * share),
    points,
    share,
    params: Object.fromEntries(
      parts.map(({ name, amount }) => [name, amount === 'none' ? 0 : Math.round(amount)]),
    ),
    facts: parts.map(({ fact }) => fact),
  }
}
