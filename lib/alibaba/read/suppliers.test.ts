import { describe, expect, it } from 'vitest'
import type { SupplierReading } from '@/lib/core/reading.ts'
import { identityOf, mergeSuppliers, supplierOf } from './suppliers.ts'

const host = 'harbourpeak.en.alibaba.com'
const named = (name: string, identity: Partial<SupplierReading>): SupplierReading => ({
  ...identity,
  facts: { name: { value: name, source: 'card' } },
})

describe('identityOf', () => {
  it.each([
    ['a number', 290000001],
    ['a string', '290000001'],
  ])('takes a company id that is %s', (_, id) => {
    expect(identityOf(id)).toEqual({ companyId: '290000001' })
  })

  it('takes the first link that leads to a shop, with the mobile mark folded', () => {
    expect(
      identityOf('-', 'https://www.alibaba.com/', `//harbourpeak.m.en.alibaba.com/`, '//b.en.alibaba.com'),
    ).toEqual({ host })
  })

  it('makes no supplier of nobody', () => {
    expect(supplierOf(identityOf('0', 'https://example.net/'), {})).toBeUndefined()
  })
})

describe('mergeSuppliers', () => {
  it('keeps each company once, in the order of first appearance', () => {
    const merged = mergeSuppliers([
      named('A', { companyId: '290000001', host }),
      named('B', { host: 'b.en.alibaba.com' }),
      named('A again', { companyId: '290000001' }),
      named('A by host', { host }),
    ])
    expect(merged.map(({ facts }) => facts.name?.value)).toEqual(['A', 'B'])
  })

  it('learns the company id from a later card of the same shop', () => {
    const merged = mergeSuppliers([named('A', { host }), named('A', { companyId: '290000001', host })])
    expect(merged).toMatchObject([{ companyId: '290000001', host }])
  })

  it('keeps two companies of one host apart, and one name on two hosts too', () => {
    expect(
      mergeSuppliers([
        named('A', { companyId: '290000001', host }),
        named('B', { companyId: '290000002', host }),
      ]),
    ).toHaveLength(2)
    expect(
      mergeSuppliers([named('A', { host }), named('A', { host: 'harbourpeak.trustpass.alibaba.com' })]),
    ).toHaveLength(2)
  })

  it('puts together what several cards say, a value before "there is none"', () => {
    const none: SupplierReading = { host, facts: { reviewCount: { value: null, source: 'one' } } }
    const some: SupplierReading = {
      host,
      facts: { reviewCount: { value: 5, source: 'two' }, country: { value: 'CN', source: 'two' } },
    }
    expect(mergeSuppliers([none, some])[0]?.facts).toEqual(some.facts)
    expect(mergeSuppliers([some, none])[0]?.facts).toEqual(some.facts)
  })
})
