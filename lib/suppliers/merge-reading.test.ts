import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factNames } from '@/lib/core/facts.ts'
import type { Identity } from '@/lib/core/identity.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { readingSchema } from '@/lib/core/reading-schema.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { arbitrarySeenSupplier, type SeenSupplier } from '@/tests/support/arbitrary-reading.ts'
import { mergeReading } from './merge-reading.ts'

const record = (id: string, companyIds: string[], hosts: string[], lastSeen = 1): SupplierRecord => ({
  id,
  companyIds,
  hosts,
  facts: {},
  firstSeen: 1,
  lastSeen,
})
const hostA = 'a.en.alibaba.com'
const hostB = 'b.en.alibaba.com'
const see = (records: SupplierRecord[], identity: Identity, page: PageKind) => {
  const seen = { page: { kind: page }, at: 5, newId: () => 'new' }
  const { record: merged, absorbedId } = mergeReading(records, { ...identity, facts: {} }, seen)
  return [merged.id, merged.companyIds, merged.hosts, absorbedId]
}

describe('the record of a company', () => {
  const known = record('known', ['1001'], [hostA])
  const idOnly = record('id-only', ['1001'], [])
  const hostOnly = record('host-only', [], [hostA])
  const other = record('other', ['2002'], [hostB])

  it.each([
    [
      'is new where nothing matches',
      [],
      { companyId: '1001', host: hostA },
      'search',
      'new',
      ['1001'],
      [hostA],
    ],
    ['is found by company id', [other, known], { companyId: '1001' }, 'search', 'known', ['1001'], [hostA]],
    ['is found by host', [other, known], { host: hostA }, 'search', 'known', ['1001'], [hostA]],
    [
      'is found by id before host',
      [other, known],
      { companyId: '1001', host: hostB },
      'search',
      'known',
      ['1001'],
      [hostA],
    ],
    [
      'learns its company id by host',
      [hostOnly],
      { companyId: '1001', host: hostA },
      'search',
      'host-only',
      ['1001'],
      [hostA],
    ],
    [
      'learns its first host from a card',
      [idOnly],
      { companyId: '1001', host: hostA },
      'search',
      'id-only',
      ['1001'],
      [hostA],
    ],
    [
      'learns no second host from a card',
      [known],
      { companyId: '1001', host: hostB },
      'search',
      'known',
      ['1001'],
      [hostA],
    ],
    [
      'learns a second host from a product page',
      [known],
      { companyId: '1001', host: hostB },
      'product',
      'known',
      ['1001'],
      [hostA, hostB],
    ],
    [
      'is another one where a known host names a new company',
      [known],
      { companyId: '3003', host: hostA },
      'product',
      'new',
      ['3003'],
      [hostA],
    ],
    [
      'is not the one whose id a foreign shop claims',
      [known],
      { companyId: '1001', host: hostB },
      'profile',
      'new',
      [],
      [hostB],
    ],
  ] satisfies [string, SupplierRecord[], Identity, PageKind, string, string[], string[]][])(
    '%s',
    (_, records, identity, page, id, companyIds, hosts) => {
      expect(see(records, identity, page)).toEqual([id, companyIds, hosts, undefined])
    },
  )

  it.each(['product', 'store', 'profile'] as const)(
    'joins two records that a %s page names together',
    (page) => {
      const joined = see([hostOnly, idOnly], { companyId: '1001', host: hostA }, page)
      expect(joined).toEqual(['id-only', ['1001'], [hostA], 'host-only'])
    },
  )

  it('is never joined with another by a card', () => {
    const apart = see([hostOnly, idOnly], { companyId: '1001', host: hostA }, 'search')
    expect(apart).toEqual(['id-only', ['1001'], [], undefined])
  })

  it('is never joined with a company of another id', () => {
    expect(see([known, other], { companyId: '1001', host: hostB }, 'product')[3]).toBeUndefined()
  })

  it('is the one seen last where two companies had the same host', () => {
    const [earlier, later] = [record('earlier', ['1'], [hostA], 1), record('later', ['2'], [hostA], 2)]
    expect(see([later, earlier], { host: hostA }, 'store')[0]).toBe('later')
  })
})

/** Merges one after the other into a memory of records, as the database does. */
function remember(seen: readonly SeenSupplier[], before: readonly SupplierRecord[] = []) {
  const records = new Map(before.map((known) => [known.id, known]))
  const newId = () => `record-${(made += 1)}`
  let made = 0
  let news = 0
  for (const { supplier, page, at } of seen) {
    const merged = mergeReading([...records.values()], supplier, { page: { kind: page }, at, newId })
    if (merged.absorbedId !== undefined) records.delete(merged.absorbedId)
    records.set(merged.record.id, merged.record)
    news += merged.observed === undefined ? 0 : 1
  }
  return { records: [...records.values()], news }
}

const named = arbitrarySeenSupplier.filter(
  ({ supplier }) => (supplier.companyId ?? supplier.host) !== undefined,
)
const sameCompany = arbitrarySeenSupplier.map((seen) => ({
  ...seen,
  supplier: { ...seen.supplier, companyId: '10001', host: hostA },
}))

it('learns nothing from a reading that it has just merged', () => {
  fc.assert(
    fc.property(fc.array(named, { maxLength: 6 }), named, (earlier, seen) => {
      const once = remember([...earlier, seen])
      const again = remember([seen], once.records)
      expect(again).toEqual({ records: once.records, news: 0 })
    }),
  )
})

/** Since when a value has been held is a matter of order, and so is what a page said last at one moment. */
const factsOf = ({ records }: ReturnType<typeof remember>) =>
  records.map(({ said: _said, facts, ...rest }) => ({
    ...rest,
    facts: Object.entries(facts).map(([name, { value, page, at }]) => ({ name, value, page, at })),
  }))

it('reaches the same facts in whatever order one company is read', () => {
  fc.assert(
    fc.property(fc.array(sameCompany, { minLength: 1, maxLength: 6 }), (seen) => {
      expect(factsOf(remember(seen.toReversed()))).toEqual(factsOf(remember(seen)))
    }),
  )
})

const rated = (rating: number, at: number): SeenSupplier => ({
  supplier: { companyId: '1001', facts: { storeRating: { value: rating, source: 'card' } } },
  page: 'search',
  at,
})

it.each([
  ['again', 4.6, undefined],
  ['anew', 4.9, [{ name: 'storeRating', from: 4.6, fromAt: 1, to: 4.9 }]],
])('names what changed where a value is said %s', (_, rating, expected) => {
  const { records } = remember([rated(4.6, 1)])
  const { supplier } = rated(rating, 2)
  const seen = { page: { kind: 'search' as const }, at: 2, newId: () => 'unused' }
  expect(mergeReading(records, supplier, seen).observed?.changes).toEqual(expected)
})

it('stores nothing of a hostile object but the facts that it knows', () => {
  const hostile: unknown = JSON.parse(`{
    "companyId": "1001", "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },
    "facts": {
      "__proto__": { "value": 1, "source": "x" },
      "polluted": { "value": 1, "source": "x" },
      "onTimePercent": { "value": { "min": 1 }, "source": "x", "extra": 1, "__proto__": { "polluted": true } }
    }
  }`)
  const { suppliers } = readingSchema.parse({ page: { kind: 'search' }, suppliers: [hostile], listings: [] })
  const seen = { page: { kind: 'search' as const }, at: 1, newId: () => 'id' }
  const { record: merged } = mergeReading([], suppliers[0] ?? { facts: {} }, seen)
  expect(JSON.stringify(merged)).not.toContain('polluted')
  expect(Object.keys(merged.facts).filter((name) => !factNames.some((known) => known === name))).toEqual([])
  expect(merged.facts.onTimePercent).toEqual({ value: { min: 1 }, source: 'x', page: 'search', at: 1 })
  expect(Object.keys(Object.prototype)).toEqual([])
})
