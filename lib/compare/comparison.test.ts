import { describe, expect, it } from 'vitest'
import type { Assessment } from '@/lib/core/assessment.ts'
import type { Quote } from '@/lib/core/quote.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { ComparedSupplier } from './compared-supplier.ts'
import { comparison, type ComparisonRow, type ComparisonTerms } from './comparison.ts'

const assessment: Assessment = {
  scorecard: { id: 'standard', version: 1 },
  band: 'low',
  provisional: false,
  score: 12,
  best: 10,
  worst: 20,
  coverage: 0.9,
  reasons: [],
  flags: [],
  raisedBy: [],
  notChecked: [],
  dropped: [],
  unseen: [],
}

const fact = <Value>(value: Value) => ({ value, source: 'test', page: 'product' as const, at: 1 })

const supplier = (id: string, known: Partial<ComparedSupplier> = {}): ComparedSupplier => ({
  id,
  facts: {},
  assessment,
  quotes: [],
  listings: [],
  entries: [],
  flagStates: [],
  ...known,
})
const withFacts = (facts: RecordedFacts) => supplier('s', { facts })
const years = (value: number, at = 1) => withFacts({ yearsOnAlibaba: { ...fact(value), at } })
const quoted = (id: string, price: number, currency: string, unit?: string): ComparedSupplier => {
  const quote: Quote = {
    id: `q-${id}`,
    supplierId: id,
    currency,
    prices: [{ from: 1, price }],
    ...(unit !== undefined && { unit }),
    createdAt: 1,
    updatedAt: 1,
  }
  return supplier(id, { quotes: [quote] })
}

const terms: ComparisonTerms = { quantity: 500, today: '2026-11-22', own: { rates: [] } }

function rowOf(suppliers: ComparedSupplier[], id: string, own = terms.own): ComparisonRow | undefined {
  const { groups } = comparison(suppliers, { ...terms, own })
  return groups.flatMap(({ rows }) => rows).find((row) => row.id === id)
}

describe('the best of a row', () => {
  it('is the lowest score, and never one of which too little was seen', () => {
    const scores = [30, 10, 20].map((score) => supplier('s', { assessment: { ...assessment, score } }))
    expect(rowOf(scores, 'score')?.best).toEqual([false, true, false])
    const unknown = supplier('u', { assessment: { ...assessment, band: 'unknown', score: 0 } })
    expect(rowOf([...scores, unknown], 'score')?.best).toEqual([false, true, false, false])
  })

  it('may be several, and is nobody where all are equal', () => {
    const [nine, three] = [years(9), years(3)]
    expect(rowOf([nine, three, nine], 'fact.yearsOnAlibaba')?.best).toEqual([true, false, true])
    expect(rowOf([nine, nine], 'fact.yearsOnAlibaba')?.best).toEqual([false, false])
  })

  it('is nobody beside values that are not known', () => {
    const suppliers = [years(9), supplier('s')]
    expect(rowOf(suppliers, 'fact.yearsOnAlibaba')?.best).toEqual([false, false])
  })

  it('takes a range at its worse end', () => {
    const times = [{ max: 3 }, { min: 1, max: 6 }, { min: 1 }].map((value) =>
      withFacts({ responseTimeHours: fact(value) }),
    )
    expect(rowOf(times, 'fact.responseTimeHours')?.best).toEqual([true, false, false])
  })

  it('does not set counts of two windows against each other', () => {
    const orders = [
      { min: 90, max: 90, days: 180 },
      { min: 120, max: 120, days: 365 },
    ].map((value) => withFacts({ orders: fact(value) }))
    expect(rowOf(orders, 'fact.orders')?.best).toEqual([false, false])
  })

  it.each([
    ['one currency', ['USD', 'USD'], [undefined, undefined], [false, true]],
    ['two currencies', ['USD', 'EUR'], [undefined, undefined], [false, false]],
    ['a unit and its plural', ['USD', 'USD'], ['piece', 'Pieces'], [false, true]],
    ['two units', ['USD', 'USD'], ['piece', 'set'], [false, false]],
  ])('compares prices in %s', (_, [one = '', other = ''], [first, second], best) => {
    const suppliers = [quoted('a', 4, one, first), quoted('b', 3, other, second)]
    expect(rowOf(suppliers, 'price')?.best).toEqual(best)
  })

  it('compares prices of two currencies only by the buyer’s own rate', () => {
    const suppliers = [quoted('a', 4, 'USD'), quoted('b', 3, 'EUR')]
    const rates = [{ from: 'EUR', to: 'USD', rate: 1.5, on: '2026-11-20' }]
    expect(rowOf(suppliers, 'price', { currency: 'USD', rates })?.best).toEqual([true, false])
    expect(rowOf(suppliers, 'price', { currency: 'USD', rates })?.cells[1]).toMatchObject({
      price: { min: 3, currency: 'EUR' },
      converted: { min: 4.5, currency: 'USD', on: '2026-11-20' },
    })
    expect(rowOf(suppliers, 'price', { rates })?.best).toEqual([false, false])
  })
})

describe('a row', () => {
  it('differs where one is known and the other not, and by value, not by when it was seen', () => {
    expect(rowOf([years(9), supplier('s')], 'fact.yearsOnAlibaba')?.differs).toBe(true)
    expect(rowOf([years(9), years(8)], 'fact.yearsOnAlibaba')?.differs).toBe(true)
    expect(rowOf([years(9), years(9, 2)], 'fact.yearsOnAlibaba')?.differs).toBe(false)
  })

  it('is left out where nobody states it, but for signals and the price', () => {
    const suppliers = [supplier('a'), supplier('b')]
    expect(rowOf(suppliers, 'fact.employees')).toBeUndefined()
    expect(rowOf(suppliers, 'signal.TENURE')?.cells).toEqual([undefined, undefined])
    expect(rowOf(suppliers, 'price')?.cells).toEqual([undefined, undefined])
  })

  it('says what became of each flag, open where nothing was said', () => {
    const flags = ['F1', 'F2'].map((id) => ({
      id,
      code: 'late',
      severity: 'warning' as const,
      params: {},
      facts: [],
    }))
    const state = { id: 's F2', supplierId: 's', flagId: 'F2', state: 'explained' as const, updatedAt: 1 }
    const row = rowOf([supplier('s', { assessment: { ...assessment, flags }, flagStates: [state] })], 'flags')
    expect(row?.cells[0]).toMatchObject({
      flags: [
        { flag: { id: 'F1' }, state: 'open' },
        { flag: { id: 'F2' }, state: 'explained' },
      ],
    })
  })
})

it('names the currencies as they are stated', () => {
  const suppliers = [quoted('a', 1, 'EUR'), quoted('b', 1, 'USD'), quoted('c', 1, 'EUR'), supplier('d')]
  expect(comparison(suppliers, terms).currencies).toEqual(['EUR', 'USD'])
})
