import { describe, expect, it } from 'vitest'
import { pastReadings, type LoggedReading, type Remembered } from './history.ts'
import { statedFacts, type Statements } from './stated-facts.ts'

const now = 1000

const logged = (at: number, values: Statements, more: Partial<LoggedReading> = {}): LoggedReading => ({
  page: 'product',
  at,
  changes: Object.entries(values).map(([name, to]) => ({ name: name as keyof Statements, to })),
  ...more,
})
const said = (facts: Statements, more = {}) => ({ page: 'product' as const, at: now, facts, ...more })
const past = (stated: Statements, log: LoggedReading[], statements: Remembered['said'] = [said(stated)]) =>
  pastReadings({ facts: statedFacts(stated, 'product', now), said: statements, log })
const fact = (value: unknown) => ({ value, source: 'memory' })
const nothing = { page: 'product', at: 1, facts: {} }

describe('an earlier reading', () => {
  it('holds what was another value, else what was the same', () => {
    const log = [logged(1, { employees: { min: 5 }, country: 'CN' }), logged(2, { employees: { min: 9 } })]
    expect(past({ employees: { min: 9 }, country: 'CN' }, log)).toEqual([
      { page: 'product', at: 1, facts: { employees: fact({ min: 5 }), country: fact('CN') } },
      { page: 'product', at: 2, facts: {} },
      { page: 'product', at: now, facts: {} },
    ])
  })

  it('of the same moment as the last word is that word', () => {
    expect(past({ country: 'CN' }, [logged(now, { country: 'CN' })])[0]?.facts).toEqual({})
  })

  it('compares a value with no other kind of value', () => {
    const log = [logged(1, { name: 'Harbour Peak' }), logged(2, { name: '7' })]
    expect(past({ name: 'Harbour Peak Co., Ltd.' }, log).map(({ facts }) => facts)).toEqual([
      {},
      { name: fact('7') },
      {},
    ])
  })

  it('holds nothing of what the page says is not there, or what another page is believed in', () => {
    expect(past({ country: 'CN' }, [logged(1, { country: null })])[0]).toEqual(nothing)
    const elsewhere = pastReadings({
      facts: statedFacts({ country: 'CN' }, 'profile', now),
      said: [said({ country: 'VN' })],
      log: [logged(1, { country: 'VN' })],
    })
    expect(elsewhere[0]).toEqual(nothing)
  })

  it('is none where that kind of page has said nothing since', () => {
    expect(past({ country: 'CN' }, [logged(1, { country: 'VN' })], [])).toEqual([])
    expect(past({ country: 'CN' }, [logged(1, { country: 'VN' }, { page: 'store' })])).toHaveLength(1)
  })

  it('comes with the reading that it replaced', () => {
    const was = { at: 1, facts: { country: 'VN' } }
    expect(past({ country: 'CN' }, [logged(2, { country: 'CN' }, { was })])).toEqual([
      { page: 'product', at: 2, facts: {} },
      { page: 'product', at: 1, facts: { country: fact('VN') } },
      { page: 'product', at: now, facts: {} },
    ])
  })

  it('holds host and address where they count', () => {
    const [host, address] = ['a.en.alibaba.com', 'Pier 1']
    const log = [logged(1, {}, { host, details: { address, city: 'Ningbo' } })]
    expect(
      past({}, log, [said({}, { host: 'b.en.alibaba.com', details: { address: 'Hill 2' } })])[0],
    ).toEqual({
      page: 'product',
      at: 1,
      facts: {},
      host,
      details: { address },
    })
    const [same] = past({}, [...log, logged(2, {}, { host: 'c.en.alibaba.com' })], [said({}, { host })])
    expect(same).not.toHaveProperty('host')
    expect(
      past(
        {},
        [logged(now, {}, { host, details: { address } })],
        [said({}, { host, details: { address } })],
      )[0],
    ).toEqual({ ...nothing, at: now })
  })

  it('becomes one for each price that changed, just before', () => {
    const prices = [{ productId: '1600000001', from: { currency: 'USD', min: 2 } }]
    expect(past({}, [logged(5, {}, { prices })])[1]).toEqual({
      page: 'product',
      at: 4,
      facts: {},
      listing: { productId: '1600000001', price: { currency: 'USD', min: 2 } },
    })
  })
})

const card = (facts: Statements, more = {}) => ({ page: 'search' as const, at: 3, facts, ...more })

describe('another kind of page', () => {
  it('counts with what it said last of facts that the record has from elsewhere', () => {
    const stated = { name: 'Harbour Peak', country: 'CN' }
    const readings = past(stated, [], [said(stated), card({ country: 'VN', yearsOnAlibaba: 3 })])
    expect(readings).toContainEqual({ page: 'search', at: 3, facts: { country: fact('VN') } })
  })

  it.each([
    ['read alike', {}, { details: { province: 'Fujian' } }],
    ['in another language', { language: 'es' }, {}],
    ['by another reader', { reader: '2' }, {}],
  ])('counts with its province where it was %s', (_, making, expected) => {
    const statement = card({}, { ...making, details: { province: 'Fujian', city: 'Xiamen' } })
    const stated = { name: 'Harbour Peak' }
    const [, one] = past(stated, [], [said(stated), statement])
    expect(one).toEqual({ page: 'search', at: 3, facts: {}, ...expected })
  })

  it('counts by the making of the page that named the company', () => {
    const stated = { name: 'Harbour Peak' }
    const statements = [
      card({}, { language: 'es', details: { province: 'Fujian' } }),
      said(stated, { language: 'en' }),
    ]
    expect(past(stated, [], statements)[0]).not.toHaveProperty('details')
  })
})
