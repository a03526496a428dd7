import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { businessTypes, factNames, type FactName } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { exactly, type Range } from '@/lib/core/range.ts'
import { assess } from './assess.ts'
import { classOf } from './band.ts'
import { standardScorecard } from './standard-scorecard.ts'
import { statedFacts, type Statements } from './stated-facts.ts'

// A machine that runs other suites beside this one takes its time.
vi.setConfig({ testTimeout: 60_000 })

const judge = (statements: Statements, page?: PageKind) =>
  assess(statedFacts(statements, page), standardScorecard, { now: 0 })

const classNow = ({ score = 0 }: { score?: number }) => classOf(score, standardScorecard)

const ranges = (amounts: fc.Arbitrary<number>): fc.Arbitrary<Range> =>
  fc.oneof(
    amounts.map(exactly),
    amounts.map((max) => ({ max })),
    amounts.map((min) => ({ min })),
    fc
      .tuple(amounts, amounts)
      .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) })),
  )

const windowed = (amounts: fc.Arbitrary<number>) =>
  fc
    .tuple(ranges(amounts), fc.constantFrom(undefined, 90, 180, 365))
    .map(([range, days]) => ({ ...range, days }))

const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(70, 80, 90, 95, 98, 100))
const maybeNone = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 8 })

/** Suppliers of whom much is seen, with values near the edges of bins. */
const suppliers: fc.Arbitrary<Statements> = fc.record(
  {
    yearsOnAlibaba: fc.integer({ min: 0, max: 20 }),
    businessTypes: fc.subarray([...businessTypes], { minLength: 1, maxLength: 2 }),
    businessTypeVerified: fc.boolean(),
    inspectedAs: fc.constantFrom('manufacturer', 'trading-company'),
    goldSupplier: fc.boolean(),
    verification: fc.constantFrom('none', 'verified', 'verified-pro'),
    assessor: fc.constant('Example Inspection'),
    tradeAssurance: fc.boolean(),
    storeRating: fc.integer({ min: 30, max: 50 }).map((tenths) => tenths / 10),
    reviewCount: maybeNone(fc.integer({ min: 0, max: 150 })),
    responseTimeHours: ranges(fc.integer({ min: 0, max: 48 })),
    responseRatePercent: ranges(percent),
    onTimePercent: ranges(percent),
    reorderPercent: maybeNone(ranges(percent)),
    orders: maybeNone(windowed(fc.integer({ min: 0, max: 200 }))),
    revenueUsd: maybeNone(windowed(fc.constantFrom(0, 1000, 5000, 10_000, 20_000, 100_000, 500_000))),
  },
  { requiredKeys: [] },
)

const pages = fc.constantFrom<PageKind>('product', 'profile', 'supplier-search')
/** The result of many runs, with the counterexample if there is one. */
const tried = <Values>(property: fc.IRawProperty<Values>) => fc.check(property, { numRuns: 1500 })
const held = { failed: false }

it('keeps the score between best and worst, all of them 0 to 100', () => {
  const result = tried(
    fc.property(suppliers, pages, (supplier, page) => {
      const { score, best, worst, coverage } = judge(supplier, page)
      const middle = score ?? best
      return 0 <= best && best <= middle && middle <= worst && worst <= 100 && 0 <= coverage && coverage <= 1
    }),
  )
  expect(result).toMatchObject(held)
})

it('never gives a better band for less evidence, unless it says that much is open', () => {
  const result = tried(
    fc.property(suppliers, fc.subarray([...factNames]), pages, (supplier, hidden, page) => {
      const all = judge(supplier, page)
      const kept = Object.entries(supplier).filter(([name]) => !hidden.includes(name as FactName))
      const some = judge(Object.fromEntries(kept), page)
      return (
        all.band === 'unknown' ||
        some.band === 'unknown' ||
        some.provisional ||
        classNow(some) >= classNow(all)
      )
    }),
  )
  expect(result).toMatchObject(held)
})

const lower = (range: Range, by: number): Range => {
  const { min = 0, max = Infinity } = range
  return { ...range, min: Math.max(0, Math.min(min, max) - by) }
}

describe('a worse fact never improves the score', () => {
  /** Each makes one fact worse, or answers `undefined` where it has none. */
  const worsenings: [FactName, (supplier: Statements, by: number) => Statements | undefined][] = [
    [
      'yearsOnAlibaba',
      ({ yearsOnAlibaba: years }, by) => (years ? { yearsOnAlibaba: Math.max(0, years - by) } : undefined),
    ],
    ['orders', ({ orders }, by) => (orders ? { orders: { ...orders, ...lower(orders, by) } } : undefined)],
    [
      'revenueUsd',
      ({ revenueUsd }, by) =>
        revenueUsd ? { revenueUsd: { ...revenueUsd, ...lower(revenueUsd, by * 1000) } } : undefined,
    ],
    [
      'responseTimeHours',
      ({ responseTimeHours: hours }, by) =>
        hours?.max === undefined ? undefined : { responseTimeHours: { ...hours, max: hours.max + by } },
    ],
    [
      'responseRatePercent',
      ({ responseRatePercent: rate }, by) => (rate ? { responseRatePercent: lower(rate, by) } : undefined),
    ],
    [
      'storeRating',
      ({ storeRating }, by) =>
        storeRating ? { storeRating: Math.max(0, storeRating - by / 10) } : undefined,
    ],
    ['tradeAssurance', ({ tradeAssurance }) => (tradeAssurance ? { tradeAssurance: false } : undefined)],
    ['goldSupplier', ({ goldSupplier }) => (goldSupplier ? { goldSupplier: false } : undefined)],
    [
      'verification',
      ({ verification }) =>
        verification === 'verified-pro'
          ? { verification: 'verified' }
          : verification === 'verified'
            ? { verification: 'none' }
            : undefined,
    ],
    // A perfect rate that is dropped because nothing was sold is no better than one that counts: hence the filters.
    [
      'onTimePercent',
      (supplier, by) =>
        supplier.onTimePercent && !judge(supplier).dropped.includes('ONTIME')
          ? { onTimePercent: lower(supplier.onTimePercent, by) }
          : undefined,
    ],
    [
      'reorderPercent',
      (supplier, by) =>
        supplier.reorderPercent && !judge(supplier).dropped.includes('REORDER')
          ? { reorderPercent: lower(supplier.reorderPercent, by) }
          : undefined,
    ],
    // Fewer reviews are worse only for a good store: of a bad one they leave more doubt.
    [
      'reviewCount',
      ({ reviewCount, storeRating }, by) =>
        reviewCount && (storeRating ?? 5) >= 4.7 ? { reviewCount: Math.max(1, reviewCount - by) } : undefined,
    ],
  ]

  it.each(worsenings)('%s', (_name, worsen) => {
    const result = tried(
      fc.property(suppliers, fc.integer({ min: 1, max: 60 }), (supplier, by) => {
        const worse = worsen(supplier, by)
        fc.pre(worse !== undefined)
        const before = judge(supplier)
        const after = judge({ ...supplier, ...worse })
        return (after.score ?? 0) >= (before.score ?? 0) && after.best >= before.best
      }),
    )
    expect(result).toMatchObject(held)
  })
})
