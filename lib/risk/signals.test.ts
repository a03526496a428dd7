import { describe, expect, it } from 'vitest'
import type { ReasonCode } from '@/lib/core/assessment.ts'
import { exactly } from '@/lib/core/range.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { signalReaders } from './signals.ts'
import { standardScorecard } from './standard-scorecard.ts'
import { statedFacts, type Statements } from './stated-facts.ts'

/** Points on the signal's own scale, or why there are none. */
function read(code: ReasonCode, statements: Statements, page?: PageKind) {
  const seen = signalReaders[code](
    { facts: statedFacts(statements, page), now: 0 },
    standardScorecard.signals,
  )
  return typeof seen === 'object' ? { points: seen.points, bin: seen.bin } : (seen ?? 'unseen')
}

const points = (code: ReasonCode, statements: Statements) => {
  const seen = read(code, statements)
  return typeof seen === 'object' ? seen.points : seen
}

describe('years on Alibaba', () => {
  it.each([
    [0, 18],
    [1, 15],
    [2, 11],
    [3, 5],
    [4, 5],
    [5, 2],
    [9, 2],
    [10, 0],
    [25, 0],
  ])('%i years cost %i', (yearsOnAlibaba, expected) => {
    expect(points('TENURE', { yearsOnAlibaba })).toBe(expected)
  })

  it('is unseen where the page leaves it empty', () => {
    expect(points('TENURE', { yearsOnAlibaba: null })).toBe('unseen')
  })
})

describe('track record: a third of the weight for each part seen', () => {
  it.each([
    [null, 16],
    [0, 16],
    [4, 16],
    [5, 13],
    [19, 13],
    [20, 9],
    [49, 9],
    [50, 5],
    [99, 5],
    [100, 0],
  ])('%s orders a year cost %i of 18', (orders, expected) => {
    const value = orders === null ? null : { ...exactly(orders), days: 365 }
    expect(points('VOLUME', { orders: value })).toBeCloseTo(expected / 3)
  })

  it.each([
    [null, 18],
    [0, 18],
    [1, 14],
    [4999, 14],
    [5000, 10],
    [19_999, 10],
    [20_000, 6],
    [99_999, 6],
    [100_000, 3],
    [499_999, 3],
    [500_000, 0],
  ])('%s US dollars a year cost %i of 18', (revenue, expected) => {
    const value = revenue === null ? null : exactly(revenue)
    expect(points('VOLUME', { revenueUsd: value })).toBeCloseTo(expected / 3)
  })

  it.each([
    [null, 18],
    [0, 18],
    [1, 13],
    [4, 13],
    [5, 8],
    [19, 8],
    [20, 4],
    [49, 4],
    [50, 2],
    [99, 2],
    [100, 0],
  ])('%s reviews cost %i of 18', (reviewCount, expected) => {
    expect(points('VOLUME', { reviewCount })).toBeCloseTo(expected / 3)
  })

  it.each([
    ['half a year of orders counts double', { orders: { ...exactly(50), days: 180 } }, 0],
    ['two years of orders count half', { orders: { ...exactly(199), days: 730 } }, 5],
    ['a window that is not stated is not scaled', { orders: exactly(50) }, 5],
    ['half a year of revenue counts double', { revenueUsd: { ...exactly(250_000), days: 180 } }, 0],
    ['a range of revenue counts at its lower end', { revenueUsd: { min: 5000, max: 500_000 } }, 10],
    ['revenue under a bound is some, not none', { revenueUsd: { max: 1000, days: 180 } }, 14],
  ] as const)('%s', (_rule, statements, expected) => {
    expect(points('VOLUME', statements)).toBeCloseTo(expected / 3)
  })

  it('names the parts that it saw, a year', () => {
    const facts = statedFacts({ orders: { ...exactly(73), days: 180 }, reviewCount: 0, revenueUsd: null })
    expect(signalReaders.VOLUME({ facts, now: 0 }, standardScorecard.signals)).toMatchObject({
      bin: 'poor',
      share: 1,
      params: { orders: 148, revenueUsd: 0, reviews: 0 },
      facts: ['orders', 'revenueUsd', 'reviewCount'],
    })
  })

  it('says so where the page says that there is nothing', () => {
    expect(read('VOLUME', { revenueUsd: null, reviewCount: null })).toMatchObject({ bin: 'none' })
    expect(read('VOLUME', {})).toBe('unseen')
  })
})

describe('verification', () => {
  it.each([
    [{ verification: 'verified-pro' }, 'pro', 0],
    [{ verification: 'verified', assessor: 'Example Inspection' }, 'assessor', 3],
    [{ verification: 'verified' }, 'verified', 5],
    [{ verification: 'verified', assessor: null, goldSupplier: true }, 'verified', 5],
    [{ verification: 'none', goldSupplier: true }, 'gold', 11],
    [{ verification: 'none' }, 'gold-unseen', 11],
    [{ verification: 'none', goldSupplier: null }, 'gold-unseen', 11],
    [{ verification: 'none', goldSupplier: false }, 'none', 16],
  ] as const)('%j is %s', (statements, bin, expected) => {
    expect(read('VERIFY', statements)).toEqual({ bin, points: expected })
  })

  it.each([
    [{ goldSupplier: true }],
    [{ goldSupplier: false }],
    [{ assessor: 'Example Inspection' }],
    [{ assessed: true }],
    [{ verification: null }],
  ])('%j does not prove a level', (statements) => {
    expect(read('VERIFY', statements)).toBe('unseen')
  })
})

describe('on-time delivery', () => {
  it.each([
    [0, 12],
    [69.9, 12],
    [70, 10],
    [79.9, 10],
    [80, 7],
    [89.9, 7],
    [90, 4],
    [94.9, 4],
    [95, 1],
    [97.9, 1],
    [98, 0],
    [100, 0],
  ])('%d %% costs %i', (percent, expected) => {
    expect(points('ONTIME', { onTimePercent: exactly(percent) })).toBe(expected)
  })

  it.each([
    ['no revenue', { revenueUsd: null }],
    ['less than a thousand dollars', { revenueUsd: { max: 1000, days: 180 } }],
    ['zero revenue', { revenueUsd: exactly(0) }],
    ['no orders', { orders: null }],
    ['zero orders', { orders: { ...exactly(0), days: 180 } }],
  ])('100 %% with %s says nothing', (_case, sales) => {
    expect(points('ONTIME', { onTimePercent: exactly(100), ...sales })).toBe('dropped')
  })

  it.each([
    ['99 % without sales', { onTimePercent: exactly(99), revenueUsd: null }, 0],
    ['100 % with open-ended revenue', { onTimePercent: exactly(100), revenueUsd: { min: 10 } }, 0],
    ['100 % with more than the bound', { onTimePercent: exactly(100), revenueUsd: { max: 1001 } }, 0],
    ['100 % with one order', { onTimePercent: exactly(100), orders: exactly(1) }, 0],
    ['100 % with orders up to five', { onTimePercent: exactly(100), orders: { max: 5 } }, 0],
    ['an upper bound alone, in the lowest bin', { onTimePercent: { max: 99 } }, 12],
    ['the lower end of a range', { onTimePercent: { min: 80, max: 99 } }, 7],
  ])('counts %s', (_case, statements, expected) => {
    expect(points('ONTIME', statements)).toBe(expected)
  })
})

describe('rating', () => {
  const many = 1e9
  it.each([
    [5, 0],
    [4.7, 0],
    [4.6, 1.5],
    [4.5, 3],
    [4.4, 4],
    [4.3, 5],
    [4.15, 6.5],
    [4, 8],
    [3.9, 9],
    [3.8, 10],
    [1, 10],
  ])('%d from many reviews costs %d', (storeRating, expected) => {
    expect(points('RATING', { storeRating, reviewCount: many })).toBeCloseTo(expected, 4)
  })

  it.each([
    [5, 1, (45 + 5) / 11],
    [5, 10, 4.75],
    [4, 10, 4.25],
    [1, 1, 46 / 11],
  ])('%d from %i reviews counts as %d', (storeRating, reviewCount, shrunk) => {
    const facts = statedFacts({ storeRating, reviewCount })
    expect(signalReaders.RATING({ facts, now: 0 }, standardScorecard.signals)).toMatchObject({
      params: { rating: storeRating, reviews: reviewCount, shrunk: Math.round(shrunk * 100) / 100 },
    })
  })

  it.each([
    ['no number of reviews', { storeRating: 5 }, 'dropped'],
    ['zero reviews', { storeRating: 5, reviewCount: 0 }, 'dropped'],
    ['a page that says there are none', { storeRating: 5, reviewCount: null }, 'dropped'],
    ['no rating', { reviewCount: 9 }, 'unseen'],
  ])('does not count with %s', (_case, statements, expected) => {
    expect(points('RATING', statements)).toBe(expected)
  })
})

describe('Trade Assurance', () => {
  it.each([
    [true, 0],
    [false, 10],
    [null, 'unseen'],
  ])('%s costs %s', (tradeAssurance, expected) => {
    expect(points('TA', { tradeAssurance })).toBe(expected)
  })
})

describe('response', () => {
  it.each([
    [{ max: 2 }, 0],
    [exactly(3), 0],
    [exactly(3.1), 1],
    [{ max: 12 }, 1],
    [exactly(12.1), 3],
    [exactly(24), 3],
    [exactly(24.1), 6],
    [{ min: 1 }, 6],
  ])('%j hours cost %i', (responseTimeHours, expected) => {
    expect(points('RESPONSE', { responseTimeHours, responseRatePercent: exactly(100) })).toBe(expected)
  })

  it.each([
    [69.9, 6],
    [70, 4],
    [79.9, 4],
    [80, 2],
    [89.9, 2],
    [90, 0],
  ])('%d %% of messages answered costs %i', (percent, expected) => {
    expect(points('RESPONSE', { responseRatePercent: exactly(percent), responseTimeHours: null })).toBe(
      expected,
    )
  })

  it('names what it was read from', () => {
    expect(read('RESPONSE', { responseTimeHours: { max: 2 } })).toMatchObject({ bin: 'time-good' })
    expect(read('RESPONSE', { responseRatePercent: exactly(50) })).toMatchObject({ bin: 'rate-poor' })
    expect(read('RESPONSE', {})).toBe('unseen')
  })
})

describe('business type', () => {
  it.each([
    [{ inspectedAs: 'manufacturer', businessTypes: ['trading-company'] }, 'verified-manufacturer', 0],
    [{ businessTypes: ['manufacturer'], businessTypeVerified: true }, 'verified-manufacturer', 0],
    [{ businessTypes: ['manufacturer'], businessTypeVerified: false }, 'manufacturer', 1],
    [{ businessTypes: ['manufacturer', 'other'] }, 'manufacturer', 1],
    [{ businessTypes: ['manufacturer', 'trading-company'], businessTypeVerified: true }, 'mixed', 2],
    [{ businessTypes: ['manufacturer', 'agent'] }, 'mixed', 2],
    [{ inspectedAs: 'trading-company', businessTypes: ['manufacturer'] }, 'trader', 2],
    [{ businessTypes: ['trading-company'] }, 'trader', 2],
    [{ businessTypes: ['agent'] }, 'trader', 2],
    [{ businessTypes: ['distributor-wholesaler'] }, 'trader', 2],
    [{ businessTypes: ['buying-office', 'other'] }, 'trader', 2],
    [{ businessTypes: ['association'] }, 'unclear', 4],
    [{ businessTypes: ['business-service'] }, 'unclear', 4],
    [{ businessTypes: ['other'] }, 'unclear', 4],
  ] as [Statements, string, number][])('%j is %s', (statements, bin, expected) => {
    expect(read('TYPE', statements)).toEqual({ bin, points: expected })
  })

  it.each([
    ['profile', { bin: 'not-stated', points: 4 }],
    ['product', 'unseen'],
    ['supplier-search', 'unseen'],
  ] as const)('left out or empty on a %s page', (page, expected) => {
    expect(read('TYPE', { businessTypes: null }, page)).toEqual(expected)
    expect(read('TYPE', { yearsOnAlibaba: 3 }, page)).toEqual(expected)
  })
})

describe('re-order rate', () => {
  it.each([
    [exactly(0), 4],
    [exactly(14.9), 4],
    [{ max: 15 }, 4],
    [exactly(15), 1],
    [exactly(29.9), 1],
    [exactly(30), 0],
    [exactly(90), 0],
    [null, 'unseen'],
  ])('%j costs %s', (reorderPercent, expected) => {
    expect(points('REORDER', { reorderPercent })).toBe(expected)
  })

  it.each([
    [70, null, 'dropped'],
    [70, { min: 5000, max: 10_000, days: 180 }, 'dropped'],
    [80, { max: 1000 }, 'dropped'],
    [69, null, 0],
    [70, exactly(10_000), 0],
    [70, { min: 5000 }, 0],
    [70, { min: 5000, max: 20_000 }, 0],
  ])('%i %% with revenue %j: %s', (percent, revenueUsd, expected) => {
    expect(points('REORDER', { reorderPercent: exactly(percent), revenueUsd })).toBe(expected)
  })
})
