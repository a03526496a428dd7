import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { recordFacts, type RecordedFacts } from '@/lib/core/record.ts'
import { arbitraryFacts, supplierPageKinds } from '@/tests/support/arbitrary-reading.ts'
import { mergeFacts } from './merge-facts.ts'

const years = (value: number | null, page: PageKind, at: number): RecordedFacts => ({
  yearsOnAlibaba: { value, source: 'test', page, at },
})

it.each([
  ['the shop itself over a later product page', years(5, 'profile', 1), years(6, 'product', 2), 5],
  ['a product page over a later card', years(5, 'product', 1), years(6, 'search', 2), 5],
  ['the shop itself over an earlier card', years(5, 'search', 2), years(6, 'store', 1), 6],
  ['newer over older of the same rank', years(5, 'store', 1), years(6, 'profile', 2), 6],
  ['older never over newer of the same rank', years(6, 'store', 2), years(5, 'profile', 1), 6],
  ['"none" of a lower rank never over a value', years(5, 'store', 1), years(null, 'search', 2), 5],
  ['"none" of the same moment never over a value', years(5, 'store', 1), years(null, 'store', 1), 5],
  ['newer "none" of the same rank over a value', years(5, 'store', 1), years(null, 'store', 2), null],
])('keeps %s', (_, before, seen, expected) => {
  expect(mergeFacts(before, seen).yearsOnAlibaba?.value).toBe(expected)
})

it('refreshes the time of a value said again', () => {
  expect(mergeFacts(years(5, 'store', 1), years(5, 'store', 9)).yearsOnAlibaba?.at).toBe(9)
})

const recorded = fc
  .tuple(arbitraryFacts, fc.constantFrom(...supplierPageKinds), fc.nat(4))
  .map(([facts, page, at]) => recordFacts(facts, page, at))

it('gives the same record in whatever order and however often statements arrive', () => {
  fc.assert(
    fc.property(
      fc.array(recorded, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (all, keys) => {
        const shuffled = all
          .map((facts) => ({ facts, key: keys.next().value }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ facts }) => facts)
        const merged = all.reduce(mergeFacts, {})
        expect([...shuffled, ...all].reduce(mergeFacts, {})).toEqual(merged)
      },
    ),
  )
})

it('holds no statement that nobody made', () => {
  fc.assert(
    fc.property(fc.array(recorded, { maxLength: 6 }), (all) => {
      for (const [name, fact] of Object.entries(all.reduce(mergeFacts, {}))) {
        expect(all.map((facts) => facts[name as keyof RecordedFacts])).toContainEqual(fact)
      }
    }),
  )
})
