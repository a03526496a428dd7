import { describe, expect, it } from 'vitest'
import type { Assessment } from '@/lib/core/assessment.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import type { ComparedSupplier } from './compared-supplier.ts'
import { mapPoints } from './map-points.ts'

const supplier = (
  id: string,
  price?: [number, string],
  assessment: Partial<Assessment> = {},
): ComparedSupplier => ({
  id,
  facts: {},
  assessment: anAssessment(assessment),
  quotes: [],
  listings: price === undefined ? [] : [{ price: { min: price[0], max: price[0], currency: price[1] } }],
  entries: [],
  flagStates: [],
})
const terms = { quantity: 500, today: '2026-11-22', own: { rates: [] } }
const pointOf = (assessment: Partial<Assessment>) =>
  mapPoints([supplier('a', [1, 'USD'], assessment)], terms).points[0]
const idsOf = (suppliers: readonly { id: string }[]) => suppliers.map(({ id }) => id)

describe('the suppliers of a map', () => {
  const suppliers = [
    supplier('a', [3, 'EUR']),
    supplier('b', [4, 'USD']),
    supplier('c', [5, 'USD']),
    supplier('d'),
  ]

  it('are those with a price in the currency of most prices', () => {
    const { currency, currencies, points, elsewhere, unpriced } = mapPoints(suppliers, terms)
    expect({ currency, currencies }).toEqual({ currency: 'USD', currencies: ['USD', 'EUR'] })
    expect(points.map((point) => point.supplier.id)).toEqual(['b', 'c'])
    expect([idsOf(elsewhere), idsOf(unpriced)]).toEqual([['a'], ['d']])
  })

  it('are those of the chosen currency, and of others by the buyer’s own rate', () => {
    expect(mapPoints(suppliers, { ...terms, currency: 'EUR' }).points).toHaveLength(1)
    const own = { rates: [{ from: 'USD', to: 'EUR', rate: 0.5, on: '2026-11-20' }] }
    const { points, elsewhere } = mapPoints(suppliers, { ...terms, own, currency: 'EUR' })
    expect(points.map(({ price, converted }) => [price.max, converted?.max])).toEqual([
      [3, undefined],
      [4, 2],
      [5, 2.5],
    ])
    expect(elsewhere).toEqual([])
  })

  it('have no currency where none has a price', () => {
    expect(mapPoints([supplier('d')], terms).currency).toBeUndefined()
    expect(mapPoints([], { ...terms, currency: 'USD' })).toMatchObject({ points: [], currencies: [] })
  })

  it('stand at their score, and in the middle of what it could be where too little was seen', () => {
    expect(pointOf({ band: 'low', score: 12, best: 0, worst: 90 })?.risk).toBe(12)
    expect(pointOf({ band: 'unknown', score: 12, best: 0, worst: 90 })?.risk).toBe(45)
  })

  it('have a track record only where one was seen', () => {
    const volume = { code: 'VOLUME', bin: 'fair', points: 4.5, max: 18, params: {}, facts: [] } as const
    expect(pointOf({ reasons: [{ ...volume, facts: [] }] })?.record).toBe(0.75)
    expect(pointOf({ reasons: [] })?.record).toBeUndefined()
  })
})
