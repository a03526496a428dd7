import { describe, expect, it } from 'vitest'
import { orderPerformance, pastOrdersSchema, type PastOrder } from './past-orders.ts'

const order = (change: Partial<PastOrder> = {}): PastOrder => ({ id: 'o1', ...change })

describe('how orders went', () => {
  it('is nothing without an order', () => {
    expect(orderPerformance([])).toEqual({ problems: [] })
  })

  it('adds up what was entered', () => {
    const orders = [
      order({
        promisedOn: '2026-03-01',
        deliveredOn: '2026-03-09',
        ordered: '1,000',
        received: '980',
        checked: '200',
        defective: '3',
        claim: 'settled',
      }),
      order({
        promisedOn: '2026-08-01',
        deliveredOn: '2026-08-01',
        ordered: '500',
        received: '500',
        checked: '300',
        defective: '1',
        claim: 'none',
      }),
    ]
    expect(orderPerformance(orders)).toEqual({
      problems: [],
      performance: { orders: 2, late: 1, dated: 2, short: 1, defectPercent: 0.8, claims: 1 },
    })
  })

  it('leaves unknown what was not entered', () => {
    expect(orderPerformance([order({ deliveredOn: '2026-03-09', checked: '100' })]).performance).toEqual({
      orders: 1,
      late: 0,
      dated: 0,
      short: 0,
      claims: 0,
    })
    expect(orderPerformance([order({ checked: '0', defective: '0' })]).performance).not.toHaveProperty(
      'defectPercent',
    )
  })

  it.each<[Partial<PastOrder>, string]>([
    [{ checked: '100', defective: '101' }, 'orders.0.defective: too-large'],
    [{ received: '-4' }, 'orders.0.received: negative'],
    [{ ordered: 'many' }, 'orders.0.ordered: not-a-number'],
    [{ promisedOn: '2026-02-30' }, 'orders.0.promisedOn: not-a-day'],
    [{ checked: '1.5', defective: '1' }, 'orders.0.checked: not-whole'],
  ])('says what is wrong with %o and does not count it', (change, problem) => {
    const { problems, performance } = orderPerformance([order(change)])
    expect(problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([problem])
    expect(performance).toEqual({ orders: 1, late: 0, dated: 0, short: 0, claims: 0 })
  })

  it('keeps what was typed, right or wrong, and refuses what no form can hold', () => {
    expect(pastOrdersSchema.safeParse([order({ ordered: 'many' })]).success).toBe(true)
    expect(pastOrdersSchema.safeParse([order({ ordered: '9'.repeat(41) })]).success).toBe(false)
  })
})
