import { expect, it } from 'vitest'
import { exactly } from '@/lib/core/range.ts'
import type { Observation } from './observation.ts'
import { timeline } from './timeline.ts'

const day = 24 * 3600 * 1000

const observation = (more: Partial<Observation>): Observation => ({
  id: 'one',
  supplierId: 'supplier',
  page: 'product',
  at: 100 * day,
  changes: [],
  ...more,
})

const price = (min: number) => ({ currency: 'USD', min })

it.each<[string, Partial<Observation>, object[]]>([
  [
    'a rating that changed, and the reviews that came with it',
    {
      changes: [
        { name: 'storeRating', from: 4.6, fromAt: 88 * day, to: 4.9 },
        { name: 'reviewCount', from: 141, fromAt: 88 * day, to: 149 },
      ],
    },
    [
      { kind: 'changed', fact: 'storeRating', from: 4.6, to: 4.9, days: 12 },
      { kind: 'added', fact: 'reviewCount', count: 8, days: 12 },
    ],
  ],
  [
    'reviews that went away as a change',
    { changes: [{ name: 'reviewCount', from: 9, fromAt: 99 * day, to: 4 }] },
    [{ kind: 'changed', fact: 'reviewCount', from: 9, to: 4, days: 1 }],
  ],
  [
    'no negative time',
    { changes: [{ name: 'storeRating', from: 4, fromAt: 400 * day, to: 5 }] },
    [{ kind: 'changed', fact: 'storeRating', from: 4, to: 5, days: 0 }],
  ],
  [
    'no time where the earlier value has none',
    { changes: [{ name: 'storeRating', from: null, to: 5 }] },
    [{ kind: 'changed', fact: 'storeRating', from: null, to: 5 }],
  ],
  [
    'what changed before what was learnt, which "none" is too',
    {
      changes: [
        { name: 'country', to: 'CN' },
        { name: 'reorderPercent', to: null },
        { name: 'tradeAssurance', from: true, to: false },
      ],
      claims: { inspectedAs: 'manufacturer' },
      details: { province: 'Zhejiang' },
      prices: [{ productId: '1600000001', from: price(2), to: price(3) }],
    },
    [
      { kind: 'changed', fact: 'tradeAssurance', from: true, to: false },
      { kind: 'price', productId: '1600000001', from: price(2), to: price(3) },
      { kind: 'claimed', fact: 'inspectedAs', value: 'manufacturer' },
      { kind: 'learnt', fact: 'country', to: 'CN' },
      { kind: 'learnt', fact: 'reorderPercent', to: null },
      { kind: 'detail', detail: 'province' },
    ],
  ],
  [
    'nothing of a page that states the same more loosely than another kind of page did',
    { changes: [{ name: 'floorSpaceM2', from: exactly(4200), to: { min: 3000, max: 5000 } }] },
    [],
  ],
  [
    'a change where both cannot hold',
    { changes: [{ name: 'floorSpaceM2', from: exactly(4200), to: { min: 100, max: 900 } }] },
    [{ kind: 'changed', fact: 'floorSpaceM2', from: exactly(4200), to: { min: 100, max: 900 } }],
  ],
  [
    'a change where this kind of page said otherwise before',
    {
      changes: [{ name: 'responseTimeHours', from: { max: 2 }, to: { max: 9 } }],
      was: { at: 1, facts: { responseTimeHours: { max: 2 } } },
    },
    [{ kind: 'changed', fact: 'responseTimeHours', from: { max: 2 }, to: { max: 9 } }],
  ],
])('tells %s', (_, more, items) => {
  expect(timeline([observation(more)])).toEqual([{ id: 'one', page: 'product', at: 100 * day, items }])
})
