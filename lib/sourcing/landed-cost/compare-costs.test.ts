import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakEven } from './break-even.ts'
import { compareCosts } from './compare-costs.ts'
import { costOfDraft } from './cost-of-draft.ts'
import type { LandedCostDraft } from './draft.ts'
import { guideExample } from './samples/guide-example.ts'
import { whatIf, type WhatIf } from './what-if.ts'

const today = '2026-11-22'
const usd = (amount: string) => ({ amount, currency: 'USD' })

const at = (price: string, supplierId: string) => ({
  supplierId,
  draft: { ...guideExample, quotes: [{ price: usd(price) }] },
})

const total = (change: WhatIf, draft: LandedCostDraft = guideExample) => {
  const outcome = costOfDraft(whatIf(draft, change, today), today)
  return outcome.ok ? outcome.value.total : outcome.problems
}

describe('side by side', () => {
  it('marks the cheapest and says by how much the others are dearer', () => {
    const outcome = compareCosts([at('10', 'a'), at('9', 'b'), at('12', 'c')], today)
    expect(outcome.ok && outcome.value).toMatchObject([
      { supplierId: 'a', cheapest: false, dearerPercent: '8.6' },
      { supplierId: 'b', cheapest: true, dearerPercent: '0' },
      { supplierId: 'c', cheapest: false, dearerPercent: '25.9' },
    ])
  })

  it('keeps the place of one that cannot be counted, and its problems', () => {
    const outcome = compareCosts([at('', 'a'), at('9', 'b')], today)
    expect(outcome.ok && outcome.value).toMatchObject([
      { supplierId: 'a', cheapest: false, cost: { ok: false } },
      { supplierId: 'b', cheapest: true },
    ])
  })

  it.each([
    ['one', ['a'], 'too-few'],
    ['seven', 'abcdefg'.split(''), 'too-many'],
  ])('refuses %s', (_, ids, code) => {
    const outcome = compareCosts(
      ids.map((id) => at('1', id)),
      today,
    )
    expect(outcome).toMatchObject({ ok: false, problems: [{ code }] })
  })

  it('refuses to compare results in different currencies', () => {
    const euro = { supplierId: 'b', draft: { ...guideExample, currency: 'EUR' } }
    expect(compareCosts([at('1', 'a'), euro], today)).toEqual({
      ok: false,
      problems: [{ path: '1.draft.currency', code: 'currencies-differ' }],
    })
  })
})

describe('what if', () => {
  it.each<[string, WhatIf, string]>([
    ['nothing moves', {}, '14450'],
    ['twice the quantity', { quantity: '2000' }, '25950'],
    ['a price 10 % lower', { pricePercent: -10 }, '13300'],
    ['freight half as dear again', { freightPercent: 50 }, '15450'],
    ['five points more duty', { dutyPoints: 5 }, '14950'],
    ['no duty at all, and not less', { dutyPoints: -40 }, '12950'],
  ])('%s', (_, change, expected) => {
    expect(total(change)).toBe(expected)
  })

  it('moves the rate of exchange', () => {
    const draft = {
      ...guideExample,
      quotes: [{ price: { amount: '100', currency: 'CNY' } }],
      exchangeRates: [{ currency: 'CNY', rate: '0.1', on: today }],
    }
    expect([total({}, draft), total({ exchangePercent: 10 }, draft)]).toEqual(['14450', '15600'])
  })

  it("moves the guide's rough freight too", () => {
    const carton = { length: '50', width: '50', height: '40', lengthUnit: 'cm', weightUnit: 'kg' }
    const draft = {
      ...guideExample,
      freight: undefined,
      carton: { ...carton, grossWeight: '10', units: '10' },
    }
    // 100 cartons, 1000 kg at 5.5
    expect([total({}, draft), total({ freightPercent: 10 }, draft)]).toEqual(['17950', '18500'])
  })

  it('leaves what is no number to its problem', () => {
    expect(total({ pricePercent: 10 }, { ...guideExample, quotes: [{ price: usd('?') }] })).toMatchObject([
      { path: 'quotes.0.price.amount', code: 'not-a-number' },
    ])
  })
})

const totalAt = (each: LandedCostDraft, units: number) => {
  const outcome = costOfDraft({ ...each, quantity: String(units) }, today)
  return outcome.ok ? Number(outcome.value.total) : Number.NaN
}

describe('air against sea', () => {
  const carton = {
    length: '50',
    width: '40',
    height: '30',
    lengthUnit: 'cm',
    grossWeight: '10',
    weightUnit: 'kg',
    units: '1',
  }
  const by = (method: 'air' | 'sea-lcl', rate: string, broker: string): LandedCostDraft => ({
    ...guideExample,
    carton,
    method,
    freight: { ...usd(rate), basis: 'by-method' },
    broker: usd(broker),
    insurance: usd('0'),
  })

  it('finds the quantity from which sea is cheaper', () => {
    // A carton: 10 kg × $5 by air, 0.06 m³ × $100 by sea; sea costs $440 more at the start. 44 n > 440 from n = 11.
    const outcome = breakEven(by('air', '5', '60'), by('sea-lcl', '100', '500'), today)
    expect(outcome.ok && outcome.value).toEqual({
      airTotal: '62060',
      seaTotal: '18500',
      extra: '43560',
      extraPerUnit: '43.56',
      daysSaved: { min: 8, max: 27 },
      extraPerDay: { min: '1613.33', max: '5445' },
      seaCheaperFrom: '11',
    })
  })

  it('stands on the edge: there sea is cheaper, one unit before it is not', () => {
    const rates = fc.record({
      air: fc.integer({ min: 2, max: 20 }).map(String),
      sea: fc.integer({ min: 1, max: 200 }).map(String),
      fixed: fc.integer({ min: 70, max: 9000 }).map(String),
    })
    const result = fc.check(
      fc.property(rates, ({ air, sea, fixed }) => {
        const [flown, shipped] = [by('air', air, '60'), by('sea-lcl', sea, fixed)]
        const outcome = breakEven(flown, shipped, today)
        const from = outcome.ok ? Number(outcome.value.seaCheaperFrom) : 0
        return (
          totalAt(shipped, from) < totalAt(flown, from) &&
          (from === 1 || totalAt(shipped, from - 1) >= totalAt(flown, from - 1))
        )
      }),
      { numRuns: 40 },
    )
    expect(result).toMatchObject({ failed: false })
  })

  it('says nothing of a quantity where sea never is cheaper', () => {
    const outcome = breakEven(by('air', '0.1', '60'), by('sea-lcl', '100', '500'), today)
    expect(outcome.ok && outcome.value.seaCheaperFrom).toBeUndefined()
  })

  it('names the side of a problem', () => {
    const outcome = breakEven({ ...by('air', '5', '1'), quantity: '0' }, by('sea-lcl', '1', '1'), today)
    expect(outcome).toEqual({ ok: false, problems: [{ path: 'air.quantity', code: 'zero' }] })
  })
})
