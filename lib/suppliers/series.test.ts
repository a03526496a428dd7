import { expect, it } from 'vitest'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Observation } from './observation.ts'
import { seriesOf } from './series.ts'

const observation = (at: number, more: Partial<Observation>): Observation => ({
  id: String(at),
  supplierId: 'supplier',
  page: 'product',
  at,
  changes: [],
  ...more,
})

const fact = <Value>(value: Value, at: number) => ({ value, source: '', page: 'product' as const, at })
const usd = (min: number) => ({ currency: 'USD', min })

it.each<[string, SupplierRecord['facts'], Observation[], object[]]>([
  ['one sighting is no series', { storeRating: fact(4.6, 5) }, [], []],
  [
    'a value, its changes in order of time, and when the last was seen last',
    { storeRating: fact(4.9, 9) },
    [
      observation(7, { changes: [{ name: 'storeRating', from: 4.7, fromAt: 6, to: 4.9 }] }),
      observation(3, { changes: [{ name: 'storeRating', from: 4.6, fromAt: 1, to: 4.7 }] }),
    ],
    [
      {
        of: 'storeRating',
        points: [
          { at: 1, value: 4.6 },
          { at: 3, value: 4.7 },
          { at: 7, value: 4.9 },
          { at: 9, value: 4.9 },
        ],
      },
    ],
  ],
  [
    'a change that was the last sighting is one point',
    { reviewCount: fact(9, 3) },
    [observation(3, { changes: [{ name: 'reviewCount', from: 4, fromAt: 1, to: 9 }] })],
    [
      {
        of: 'reviewCount',
        points: [
          { at: 1, value: 4 },
          { at: 3, value: 9 },
        ],
      },
    ],
  ],
  [
    'orders of another window are not compared, ranges count at their lower end',
    { orders: fact({ min: 40, days: 180 }, 4) },
    [
      observation(2, { changes: [{ name: 'orders', to: { min: 30, max: 50, days: 180 } }] }),
      observation(1, { changes: [{ name: 'orders', to: { min: 900, days: 365 } }] }),
    ],
    [
      {
        of: 'orders',
        points: [
          { at: 2, value: 30 },
          { at: 4, value: 40 },
        ],
      },
    ],
  ],
  [
    'prices of one offer, the first of an unknown time, other currencies left out',
    {},
    [
      observation(2, { prices: [{ productId: 'a', from: usd(3), to: usd(2) }] }),
      observation(4, {
        prices: [
          { productId: 'a', from: usd(2), to: { currency: 'EUR', min: 9 } },
          { productId: 'b', from: usd(8), to: usd(7) },
        ],
      }),
      observation(6, { prices: [{ productId: 'a', from: { currency: 'EUR', min: 9 }, to: usd(1) }] }),
    ],
    [
      {
        of: 'price',
        currency: 'USD',
        points: [{ value: 3 }, { at: 2, value: 2 }, { at: 6, value: 1 }],
      },
    ],
  ],
])('a series of a supplier: %s', (_, facts, observations, series) => {
  expect(seriesOf({ facts }, observations)).toEqual(series)
})
