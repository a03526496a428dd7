import { exactly, type WindowedRange } from '@/lib/core/range.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { BackgroundTexts } from './background-texts.ts'

/**
 * What was seen of orders, sales and reviews, as the pages count them, a window named once:
 * "73 orders, $2,310 of sales in 180 days, no reviews".
 */
export function trackRecord(
  { orders, revenueUsd, reviewCount }: RecordedFacts,
  { t, formats }: BackgroundTexts,
): string {
  const reviews = reviewCount && { value: exactly(reviewCount.value ?? 0) }
  const seen = [
    { fact: orders, key: 'orders', unit: 'count' },
    { fact: revenueUsd, key: 'revenueUsd', unit: 'usd' },
    { fact: reviews, key: 'reviews', unit: 'count' },
  ] as const
  const parts = seen.flatMap(({ fact, key, unit }) => {
    if (fact === undefined) return []
    const range: WindowedRange = fact.value ?? exactly(0)
    const count = range.max ?? range.min ?? 0
    return { days: range.days, amount: t(`volume.${key}`, { count, amount: formats.range(range, unit) }) }
  })
  return formats.enumeration(
    parts.map(({ amount, days }, index) =>
      days === undefined || days === parts[index + 1]?.days
        ? amount
        : t('factValues.inDays', { amount, days }),
    ),
  )
}
