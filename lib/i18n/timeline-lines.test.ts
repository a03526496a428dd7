import { expect, it } from 'vitest'
import type { TimelineItem } from '@/lib/core/timeline-step.ts'
import { en } from './messages/en/en.ts'
import { createTexts } from './texts.ts'
import { changeLines, timelineLines } from './timeline-lines.ts'

const texts = createTexts('en', en)
const step = (...items: TimelineItem[]) => ({ id: 's', page: 'product' as const, at: 0, items })

it.each<[TimelineItem, string]>([
  [
    { kind: 'changed', fact: 'storeRating', from: 4.6, to: 4.9, days: 12 },
    'Store rating: 4.6 of 5 → 4.9 of 5, 12 days',
  ],
  [{ kind: 'changed', fact: 'storeRating', from: null, to: 4 }, 'Store rating: none shown → 4 of 5'],
  [{ kind: 'added', fact: 'reviewCount', count: 8, days: 0 }, '8 new store reviews, the same day'],
  [
    {
      kind: 'price',
      productId: '1',
      from: { currency: 'USD', min: 3, max: 4 },
      to: { currency: 'USD', min: 0.035 },
    },
    'Price of an offer: $3.00–$4.00 → $0.035',
  ],
])('a change is said with what was before and how long ago', (item, line) => {
  expect(changeLines(step(item), texts)).toEqual([line])
})

it('what is merely learnt is one sentence, and no change', () => {
  const learnt = step(
    { kind: 'learnt', fact: 'country', to: 'CN' },
    { kind: 'added', fact: 'reviewCount', count: 1 },
    { kind: 'detail', detail: 'address' },
  )
  expect(timelineLines(learnt, texts)).toEqual([
    '1 new store review',
    'Seen for the first time: Country, address',
  ])
  expect(changeLines(learnt, texts)).toEqual(['1 new store review'])
})

it('a claim that the record does not believe is said, and no change', () => {
  const claim = step({ kind: 'claimed', fact: 'country', value: 'CN' })
  expect(timelineLines(claim, texts)).toEqual(['Country, stated otherwise here: China'])
  expect(changeLines(claim, texts)).toEqual([])
})

it('of many that were learnt the first are named and the rest counted', () => {
  const names = ['name', 'country', 'orders', 'reviewCount', 'assessed', 'assessor'] as const
  const learnt = step(...names.map((fact) => ({ kind: 'learnt' as const, fact, to: null })))
  expect(timelineLines(learnt, texts)).toEqual([
    'Seen for the first time: Company name, Country, Orders, Store reviews and 2 more',
  ])
})
