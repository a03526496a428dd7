import type { RecordedFacts } from '@/lib/core/record.ts'
import { isUnder } from './certainty.ts'

/** Whether the page states less revenue than `limit`, or none; `undefined` where it states nothing about it. */
export function revenueIsUnder({ revenueUsd }: RecordedFacts, limit: number): boolean | undefined {
  if (revenueUsd === undefined) return undefined
  return revenueUsd.value === null || isUnder(revenueUsd.value, limit)
}

/** Whether a page states no sale worth the name: revenue of at most `limit` US dollars, or no order. */
export function saysNoSales({ revenueUsd, orders }: RecordedFacts, limit: number): boolean {
  const revenue = revenueUsd?.value === null ? 0 : revenueUsd?.value?.max
  const noOrders = orders !== undefined && (orders.value === null || orders.value.max === 0)
  return noOrders || (revenue !== undefined && revenue <= limit)
}

/** Whether a page shows any review, order or sale; `undefined` where it speaks of none of them. */
export function hasTrackRecord({ reviewCount, revenueUsd, orders }: RecordedFacts): boolean | undefined {
  const reviewed = (reviewCount?.value ?? 0) > 0
  const sold = revenueUsd?.value != null && (revenueUsd.value.max ?? Infinity) > 1000
  const ordered = orders?.value != null && (orders.value.max ?? Infinity) > 0
  if (reviewed || sold || ordered) return true
  return (reviewCount ?? revenueUsd ?? orders) ? false : undefined
}
