import { expect, it } from 'vitest'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { catalogueTexts } from './catalogue-texts.ts'
import { trackRecord } from './track-record.ts'

const seen = { source: 'test', page: 'product', at: 0 } as const
const orders = { ...seen, value: { min: 73, max: 73, days: 180 } }
const revenueUsd = { ...seen, value: { min: 10_000, days: 180 } }
const cases: [string, RecordedFacts, string][] = [
  ['a window once', { orders, revenueUsd }, '73 orders, $10,000+ of sales in 180 days'],
  [
    'two windows apart',
    { orders: { ...seen, value: { min: 1, max: 1, days: 365 } }, revenueUsd },
    '1 order in 365 days, $10,000+ of sales in 180 days',
  ],
  [
    'what has no window after it',
    { orders, reviewCount: { ...seen, value: 1 } },
    '73 orders in 180 days, 1 review',
  ],
  [
    'none where the page says so',
    { revenueUsd: { ...seen, value: null }, reviewCount: { ...seen, value: 0 } },
    'no online sales, no reviews',
  ],
]

it.each(cases)('names %s', (_, facts, text) => {
  expect(trackRecord(facts, catalogueTexts('en'))).toBe(text)
})
