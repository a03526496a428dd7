import { describe, expect, it } from 'vitest'
import type { Details } from '@/lib/core/details.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Listing } from '@/lib/core/reading.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { mergeReading } from './merge-reading.ts'

interface Seen {
  page: PageKind
  at: number
  years?: number
  details?: Details
  listings?: Listing[]
  reader?: string
}

/** Reads one company several times, and answers its record and what each reading brought. */
function read(...all: Seen[]) {
  let records: SupplierRecord[] = []
  const observed = all.map(({ page, at, years, details, listings, reader }) => {
    const facts = years === undefined ? {} : { yearsOnAlibaba: { value: years, source: 'test' } }
    const supplier = { companyId: '1001', facts, details }
    const context = { page: { kind: page, language: 'en', reader }, listings, at, newId: () => 'record' }
    const merged = mergeReading(records, supplier, context)
    records = [merged.record]
    return merged.observed
  })
  return { record: records[0], observed, last: observed.at(-1) }
}

const offer = (min: number, more: Partial<Listing> = {}): Listing => ({
  productId: '1600000001',
  price: { currency: 'USD', min },
  ...more,
})

describe('an observation', () => {
  it('is made only where something is new', () => {
    const seen = { page: 'product', years: 5, details: { city: 'Ningbo' }, listings: [offer(2)] } as const
    const { observed } = read(
      { ...seen, at: 1, listings: [offer(2)] },
      { ...seen, at: 2, listings: [offer(2)] },
    )
    expect(observed).toMatchObject([{ at: 1 }, undefined])
  })

  it('tells how the page was read', () => {
    expect(read({ page: 'product', at: 1, years: 5, reader: '2' }).last).toMatchObject({
      page: 'product',
      language: 'en',
      reader: '2',
    })
  })

  it('keeps what a card claims against the shop, once, and leaves the record as it is', () => {
    const { record, observed } = read(
      { page: 'profile', at: 1, years: 5 },
      { page: 'search', at: 2, years: 9 },
      { page: 'search', at: 3, years: 9 },
    )
    expect(record?.facts.yearsOnAlibaba).toMatchObject({ value: 5, page: 'profile' })
    expect(observed[1]).toMatchObject({ changes: [], claims: { yearsOnAlibaba: 9 } })
    expect(observed[2]).toBeUndefined()
    expect(record?.said).toMatchObject([
      { page: 'profile', at: 1, facts: { yearsOnAlibaba: 5 } },
      { page: 'search', at: 3, facts: { yearsOnAlibaba: 9 } },
    ])
  })

  it('keeps a detail that a kind of page says otherwise than before', () => {
    const { record, last } = read(
      { page: 'product', at: 1, details: { city: 'Ningbo', province: 'Zhejiang' } },
      { page: 'product', at: 2, details: { city: 'Yiwu', province: 'Zhejiang' } },
    )
    expect(last?.details).toEqual({ city: 'Yiwu' })
    expect(record?.details?.city).toEqual({ value: 'Yiwu', page: 'product', at: 2 })
  })

  it.each([
    ['the same reader', '2', { at: 2, facts: { yearsOnAlibaba: 5 } }],
    ['another reader', '3', undefined],
  ])('tells what the page said before where it was read by %s', (_, reader, was) => {
    const { last } = read(
      { page: 'search', at: 1, years: 5, reader: '2' },
      { page: 'product', at: 2, years: 5, reader: '2' },
      { page: 'product', at: 3, years: 6, reader },
    )
    expect(last?.was).toEqual(was)
  })

  it('tells nothing of a kind of page that is read for the first time', () => {
    const { last } = read({ page: 'search', at: 1, years: 5 }, { page: 'product', at: 2, years: 6 })
    expect(last).not.toHaveProperty('was')
  })

  it('never lets a card overwrite a detail of the shop', () => {
    const shop = { page: 'store', at: 1, details: { city: 'Ningbo' } } as const
    const { record } = read(shop, { page: 'search', at: 2, details: { city: 'Yiwu' } })
    expect(record?.details?.city?.value).toBe('Ningbo')
  })

  it.each([
    [
      'an offer with another price',
      offer(2),
      offer(3),
      [{ productId: '1600000001', from: offer(2).price, to: offer(3).price }],
    ],
    ['not the same price', offer(2), offer(2), undefined],
    ['not another currency', offer(2), offer(2, { price: { currency: 'EUR', min: 1.8 } }), undefined],
    ['not another offer', offer(2), offer(3, { productId: '1600000002' }), undefined],
  ])('tells %s', (_, before, after, expected) => {
    const { last } = read(
      { page: 'product', at: 1, listings: [before] },
      { page: 'product', at: 2, listings: [after] },
    )
    expect(last?.prices).toEqual(expected)
  })

  const ranged = (min: number, max: number) => offer(min, { price: { currency: 'USD', min, max } })

  it.each([
    ['a card’s range that holds the page’s price', ranged(2, 5), ranged(3, 3), 0],
    ['a range that ends where the other begins', ranged(2, 5), ranged(5, 8), 0],
    ['prices below the card’s range', ranged(2, 5), ranged(0.5, 1), 1],
    ['prices above the card’s range', ranged(2, 5), ranged(6, 9), 1],
  ])('between kinds of pages, of %s, calls only what cannot both hold a change', (_, card, page, count) => {
    const { last } = read(
      { page: 'search', at: 1, listings: [card] },
      { page: 'product', at: 2, listings: [page] },
    )
    expect(last?.prices ?? []).toHaveLength(count)
  })
})

describe('a record', () => {
  it('tells since when it has held a value without a break', () => {
    const { record } = read(
      { page: 'search', at: 1, years: 5 },
      { page: 'search', at: 2, years: 6 },
      { page: 'search', at: 3, years: 6 },
      { page: 'search', at: 4, years: 6 },
    )
    expect(record?.facts.yearsOnAlibaba).toMatchObject({ value: 6, since: 2, at: 4 })
  })

  it('keeps price breaks only with the price that they came with', () => {
    const tiers = [{ from: 10, price: 2 }]
    const product = { page: 'product', at: 1, listings: [offer(2, { tiers })] } as const
    const tiersAfter = (card: Listing) =>
      read({ ...product, listings: [...product.listings] }, { page: 'search', at: 2, listings: [card] })
        .record?.listings?.[0]?.listing.tiers
    expect(tiersAfter(offer(2))).toEqual(tiers)
    expect(tiersAfter(offer(3))).toBeUndefined()
  })

  it('keeps the latest 20 offers, without their long texts', () => {
    const all = Array.from({ length: 25 }, (_, index) => ({
      page: 'product' as const,
      at: index + 1,
      listings: [offer(1, { productId: String(1_600_000_000 + index), texts: { description: 'long' } })],
    }))
    const { record } = read(...all)
    expect(record?.listings).toHaveLength(20)
    expect(record?.listings?.[0]).toMatchObject({ at: 25 })
    expect(JSON.stringify(record)).not.toContain('long')
  })
})
