import { describe, expect, it } from 'vitest'
import { factNames } from './facts.ts'
import { readingSchema } from './reading-schema.ts'

const fact = (value: unknown) => ({ value, source: 'test' })
const reading = (facts: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  page: { kind: 'product' },
  suppliers: [{ companyId: '271828182', host: 'harbourpeak.en.alibaba.com', facts }],
  listings: [],
  ...more,
})

describe('readingSchema', () => {
  it.each([
    ['nothing but identity', reading({})],
    ['a range with one end', reading({ responseTimeHours: fact({ max: 2 }) })],
    ['a window', reading({ orders: fact({ min: 73, max: 73, days: 180 }) })],
    ['a fact that the page shows as empty', reading({ reorderPercent: fact(null) })],
    [
      'a listing',
      reading(
        {},
        {
          listings: [
            {
              productId: '1600000000000',
              price: { currency: 'BDT', min: 1, max: 2 },
              moq: { quantity: 10, unit: 'piece' },
              sponsored: false,
            },
          ],
        },
      ),
    ],
  ])('takes %s', (_, value) => {
    expect(readingSchema.safeParse(value).success).toBe(true)
  })

  it.each([
    ['an unknown kind', reading({}, { page: { kind: 'checkout' } })],
    ['an empty range', reading({ employees: fact({}) })],
    ['a range turned round', reading({ employees: fact({ min: 50, max: 11 }) })],
    [
      'a range with a prototype of its own',
      reading({ employees: fact(JSON.parse('{"min":1,"__proto__":{"x":1}}')) }),
    ],
    ['a negative count', reading({ reviewCount: fact(-1) })],
    ['not a number', reading({ storeRating: fact(Number.NaN) })],
    ['infinity', reading({ employees: fact({ min: Number.POSITIVE_INFINITY }) })],
    ['a rating above five', reading({ storeRating: fact(5.1) })],
    ['a text for a number', reading({ yearsOnAlibaba: fact('10') })],
    ['a country by name', reading({ country: fact('China') })],
    ['an unknown business type', reading({ businessTypes: fact(['factory']) })],
    ['a name without end', reading({ name: fact('x'.repeat(501)) })],
    ['a fact without source', reading({ name: { value: 'Harbour Peak' } })],
    ['a company id as a number', reading({}, { suppliers: [{ companyId: 271828182, facts: {} }] })],
    ['a host elsewhere', reading({}, { suppliers: [{ host: 'example.net', facts: {} }] })],
    ['too many suppliers', reading({}, { suppliers: Array.from({ length: 501 }, () => ({ facts: {} })) })],
  ])('refuses %s', (_, value) => {
    expect(readingSchema.safeParse(value).success).toBe(false)
  })

  it('knows every fact of the contract', () => {
    expect(factNames).toHaveLength(24)
  })

  it('drops what it does not know and never touches a prototype', () => {
    const hostile = JSON.parse(
      '{"page":{"kind":"product"},"suppliers":[{"companyId":"271828182","facts":{"__proto__":{"polluted":1},"constructor":{"value":1,"source":"x"}}}],"listings":[],"__proto__":{"polluted":1}}',
    )
    const parsed = readingSchema.parse(hostile)
    expect(Object.keys(parsed.suppliers[0]?.facts ?? { wrong: 1 })).toEqual([])
    expect(Object.hasOwn(parsed, '__proto__')).toBe(false)
    expect({}).not.toHaveProperty('polluted')
  })
})
