import { describe, expect, it } from 'vitest'
import type { SupplierReading } from '@/lib/core/reading.ts'
import { mergeSuppliers, supplierOf } from './suppliers.ts'

const host = 'harbourpeak.en.alibaba.com'
const named = (name: string, identity: Partial<SupplierReading>): SupplierReading => ({
  ...identity,
  facts: { name: { value: name, source: 'card' } },
})

it('a supplier without identity is none', () => {
  expect(supplierOf({}, {})).toBeUndefined()
})

describe('mergeSuppliers', () => {
  it('keeps each company once, in the order of first appearance', () => {
    const { suppliers, places } = mergeSuppliers([
      named('A', { companyId: '290000001', host }),
      named('B', { host: 'b.en.alibaba.com' }),
      named('A again', { companyId: '290000001' }),
      named('A by host', { host }),
    ])
    expect(suppliers.map(({ facts }) => facts.name?.value)).toEqual(['A', 'B'])
    expect(places).toEqual([0, 1, 0, 0])
  })

  it('learns the company id from a later card of the same shop', () => {
    const merged = mergeSuppliers([named('A', { host }), named('A', { companyId: '290000001', host })])
    expect(merged.suppliers).toMatchObject([{ companyId: '290000001', host }])
  })

  it('keeps two companies of one host apart, and one name on two hosts too', () => {
    expect(
      mergeSuppliers([
        named('A', { companyId: '290000001', host }),
        named('B', { companyId: '290000002', host }),
      ]).suppliers,
    ).toHaveLength(2)
    expect(
      mergeSuppliers([named('A', { host }), named('A', { host: 'harbourpeak.trustpass.alibaba.com' })])
        .suppliers,
    ).toHaveLength(2)
  })

  it('puts together what several cards say, a value before "there is none"', () => {
    const none: SupplierReading = { host, facts: { reviewCount: { value: null, source: 'one' } } }
    const some: SupplierReading = {
      host,
      facts: { reviewCount: { value: 5, source: 'two' }, country: { value: 'CN', source: 'two' } },
    }
    expect(mergeSuppliers([none, some]).suppliers[0]?.facts).toEqual(some.facts)
    expect(mergeSuppliers([some, none]).suppliers[0]?.facts).toEqual(some.facts)
  })
})
