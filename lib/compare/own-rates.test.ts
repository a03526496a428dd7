import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertPrice, ownRatesSchema, rateBetween, withRate, type OwnRate } from './own-rates.ts'

const usdToEur: OwnRate = { from: 'USD', to: 'EUR', rate: 0.8, on: '2026-11-20' }

describe('a rate of the buyer’s own', () => {
  it('converts both ends of a price, and says of which day it is', () => {
    expect(convertPrice({ min: 1, max: 2.5, currency: 'USD' }, 'EUR', [usdToEur])).toEqual({
      min: 0.8,
      max: 2,
      currency: 'EUR',
      on: '2026-11-20',
    })
  })

  it('counts in the other direction too', () => {
    expect(convertPrice({ min: 0.8, max: 2, currency: 'EUR' }, 'USD', [usdToEur])).toMatchObject({
      min: 1,
      max: 2.5,
    })
  })

  it.each([
    ['the same currency', 'USD', 'USD'],
    ['a currency without a rate', 'CNY', 'EUR'],
    ['a currency reached only by way of a third', 'USD', 'GBP'],
  ])('is not needed, or not there, for %s', (_, currency, to) => {
    const rates = [usdToEur, { from: 'EUR', to: 'GBP', rate: 0.85, on: '2026-11-20' }]
    expect(convertPrice({ min: 1, max: 1, currency }, to, rates)).toBeUndefined()
  })

  it('takes the place of the earlier one between the two currencies, whichever way that was entered', () => {
    const later: OwnRate = { from: 'EUR', to: 'USD', rate: 1.2, on: '2026-11-22' }
    expect(withRate([usdToEur], later)).toEqual([later])
  })

  it('leads there and back again', () => {
    const rate = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(rate, (value) => {
        const rates = [{ ...usdToEur, rate: value }]
        const there = rateBetween('USD', 'EUR', rates)?.rate ?? 0
        const back = rateBetween('EUR', 'USD', rates)?.rate ?? 0
        expect(there * back).toBeCloseTo(1, 9)
      }),
    )
  })

  it.each([0, -1, 1e10, Number.NaN])('cannot be %d', (rate) => {
    expect(ownRatesSchema.safeParse({ rates: [{ ...usdToEur, rate }] }).success).toBe(false)
  })
})
