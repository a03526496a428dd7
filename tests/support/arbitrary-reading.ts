import * as fc from 'fast-check'
import { businessTypes, type Fact, type Facts } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { SupplierReading } from '@/lib/core/reading.ts'

export const supplierPageKinds = ['product', 'search', 'supplier-search', 'store', 'profile'] as const

const range = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }))

const fact = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Fact<Value>> =>
  fc.record(
    {
      value: fc.option(value, { nil: null, freq: 5 }),
      raw: fc.string({ minLength: 1, maxLength: 6 }),
      source: fc.constantFrom('detailData seller', 'card label'),
    },
    { requiredKeys: ['value', 'source'] },
  )

/** Facts of every value type: text, number, boolean, enumeration, list, range, range over a window. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(
  {
    name: fact(fc.constantFrom('Harbour Peak Metalware Co., Ltd.', 'Harbour Peak Trading Co., Ltd.')),
    yearsOnAlibaba: fact(fc.nat(20)),
    tradeAssurance: fact(fc.boolean()),
    businessTypes: fact(fc.uniqueArray(fc.constantFrom(...businessTypes), { minLength: 1, maxLength: 3 })),
    storeRating: fact(fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10)),
    onTimePercent: fact(range),
    orders: fact(range.map((amount) => ({ ...amount, days: 180 }))),
  },
  { requiredKeys: [] },
)

export interface SeenSupplier {
  supplier: SupplierReading
  page: PageKind
  at: number
}

/** One company read somewhere at some time; few ids, hosts and times, so that they meet. */
export const arbitrarySeenSupplier: fc.Arbitrary<SeenSupplier> = fc.record({
  supplier: fc
    .tuple(
      fc.option(fc.constantFrom('10001', '10002', '10003'), { nil: undefined }),
      fc.option(fc.constantFrom('a.en.alibaba.com', 'b.en.alibaba.com', 'c.fm.alibaba.com'), {
        nil: undefined,
      }),
      arbitraryFacts,
    )
    .map(([companyId, host, facts]) => ({ companyId, host, facts })),
  page: fc.constantFrom(...supplierPageKinds),
  at: fc.integer({ min: 1, max: 6 }),
})
