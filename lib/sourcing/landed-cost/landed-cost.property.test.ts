import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { incoterms } from '@/lib/core/quote.ts'
import { placesOf } from '../incoterms/terms.ts'
import { barOf } from './bar.ts'
import { costOfDraft } from './cost-of-draft.ts'
import { landedCostDraftSchema, type LandedCostDraft } from './draft.ts'
import { freightMethods } from './freight-guide.ts'
import type { LandedCost } from './landed-cost.ts'
import { markets } from './markets.ts'

vi.setConfig({ testTimeout: 60_000 })

const today = '2026-11-22'
const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => (value / 100).toFixed(2))
const money = cents(10_000).map((amount) => ({ amount, currency: 'USD' }))
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => ({ percent: String(tenths / 10) }))
const side = fc.integer({ min: 5, max: 100 }).map(String)

const drafts: fc.Arbitrary<LandedCostDraft> = fc
  .record({
    currency: fc.constant('USD'),
    unit: fc.constant('piece'),
    quantity: fc.integer({ min: 1, max: 50_000 }).map(String),
    quotes: money.map((price) => [{ price }]),
    incoterm: fc.constantFrom(...incoterms),
    method: fc.constantFrom(...freightMethods),
    market: fc.constantFrom(...markets),
    carton: fc.record({
      length: side,
      width: side,
      height: side,
      lengthUnit: fc.constant('cm'),
      grossWeight: side,
      weightUnit: fc.constant('kg'),
      units: fc.integer({ min: 1, max: 200 }).map(String),
    }),
    freight: fc.option(
      fc.record({
        amount: cents(50),
        currency: fc.constant('USD'),
        basis: fc.constantFrom('by-method' as const, 'per-kg' as const, 'total' as const),
      }),
      { nil: undefined },
    ),
    insurance: fc.oneof(money, percent),
    duties: fc.array(
      fc.record({
        label: fc.constant('Duty'),
        basis: fc.constantFrom('percent' as const, 'per-kg' as const, 'per-unit' as const),
        value: cents(100),
        currency: fc.constant('USD'),
        source: fc.constant(''),
        on: fc.constant(today),
      }),
      { maxLength: 3 },
    ),
    entryFees: money,
    broker: money,
    tax: fc.record({ percent: fc.constantFrom('0', '8', '20'), reclaimable: fc.boolean() }),
    inspection: money,
    samples: money,
    tooling: money,
    paymentFee: fc.oneof(money, percent),
    storage: money,
    documents: money,
    contingency: fc.oneof(money, percent),
  })
  .chain((draft) =>
    fc.constantFrom(...placesOf(draft.incoterm)).map((place) => Object.assign(draft, { place })),
  )

function costOf(draft: LandedCostDraft): LandedCost {
  const outcome = costOfDraft(draft, today)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

const more = (amount: string) => ({ amount: (Number(amount) + 7).toFixed(2), currency: 'USD' })

const coins = (amount: string) => Math.round(Number(amount) * 100)
const tried = <Values>(property: fc.IRawProperty<Values>) => fc.check(property, { numRuns: 400 })
const held = { failed: false }

it('adds up: lines to the total, bar to the total, total and returning tax to the money needed', () => {
  const result = tried(
    fc.property(drafts, (draft) => {
      const cost = costOf(draft)
      const total = coins(cost.total)
      const lines = cost.lines.reduce((sum, { amount }) => sum + coins(amount), 0)
      const bar = barOf(cost).reduce((sum, { amount }) => sum + coins(amount), 0)
      return lines === total && bar === total && coins(cost.cashNeeded) === total + coins(cost.reclaimableTax)
    }),
  )
  expect(result).toMatchObject(held)
})

describe('the cost grows with', () => {
  const parts = ['inspection', 'samples', 'tooling', 'broker', 'entryFees', 'storage', 'documents'] as const

  it.each(parts)('%s', (part) => {
    const result = tried(
      fc.property(drafts, (draft) => {
        const raised = { ...draft, [part]: more(draft[part]?.amount ?? '0') }
        const sellers = draft.incoterm === 'DDP' && (part === 'broker' || part === 'entryFees')
        const [before, after] = [coins(costOf(draft).total), coins(costOf(raised).total)]
        return sellers ? before === after : after >= before + 700
      }),
    )
    expect(result).toMatchObject(held)
  })

  it('the unit price, the duty, the freight and the tax', () => {
    const result = tried(
      fc.property(drafts, (draft) => {
        const before = coins(costOf(draft).total)
        const price = draft.quotes?.[0]?.price.amount ?? '0'
        const changes: Partial<LandedCostDraft>[] = [
          { quotes: [{ price: more(price) }] },
          { duties: draft.duties?.map((duty) => ({ ...duty, value: more(duty.value).amount })) },
          { freight: draft.freight && { ...draft.freight, ...more(draft.freight.amount) } },
          { tax: { percent: '25', reclaimable: draft.tax?.reclaimable ?? false } },
        ]
        return changes.every((change) => coins(costOf({ ...draft, ...change }).total) >= before)
      }),
    )
    expect(result).toMatchObject(held)
  })

  it('the quantity', () => {
    const result = tried(
      fc.property(drafts, fc.integer({ min: 1, max: 5000 }), (draft, added) => {
        const larger = { ...draft, quantity: String(Number(draft.quantity) + added) }
        return coins(costOf(larger).total) >= coins(costOf(draft).total)
      }),
    )
    expect(result).toMatchObject(held)
  })
})

it('never answers with a number that is none, whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('', '0', '-1', 'NaN', 'Infinity', '1e999', '1,000', '1.000', '٣', '１２', '0x10'),
  )
  const wild = fc.record({
    draft: drafts,
    quantity: typed,
    price: typed,
    side: typed,
    rate: typed,
    day: typed,
  })
  const result = fc.check(
    fc.property(wild, ({ draft, quantity, price, side: length, rate, day }) => {
      const document: LandedCostDraft = {
        ...draft,
        quantity,
        quotes: [{ price: { amount: price, currency: 'CNY' }, validUntil: day }],
        exchangeRates: [{ currency: 'CNY', rate, on: day }],
        carton: draft.carton && { ...draft.carton, length },
      }
      const stored: unknown = JSON.parse(JSON.stringify(landedCostDraftSchema.parse(document)))
      const outcome = costOfDraft(landedCostDraftSchema.parse(stored), today)
      return outcome.ok
        ? !/NaN|Infinity|e[+-]/.test(JSON.stringify(outcome.value))
        : outcome.problems.length > 0 && outcome.problems.every(({ path }) => path !== '')
    }),
    { numRuns: 1500 },
  )
  expect(result).toMatchObject(held)
})
