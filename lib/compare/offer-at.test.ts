import { describe, expect, it } from 'vitest'
import type { Quote } from '@/lib/core/quote.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { offerAt } from './offer-at.ts'

const today = '2026-11-22'
const at = (quantity: number, productId?: string) => ({ quantity, today, ...(productId && { productId }) })

const quote = (terms: Partial<Quote>): Quote => ({
  id: 'q1',
  supplierId: 's1',
  currency: 'USD',
  prices: [],
  createdAt: 1,
  updatedAt: 1,
  ...terms,
})
const bottle: Listing = {
  productId: '100001',
  title: 'Steel bottle',
  price: { currency: 'USD', min: 2.8, max: 3.6 },
  moq: { quantity: 100, unit: 'piece' },
  tiers: [
    { from: 100, price: 3.6 },
    { from: 500, price: 3.2 },
    { from: 5000, price: 2.8 },
  ],
}

describe('the price of an offer', () => {
  it.each([
    [99, { min: 3.6, onlyFrom: 100 }],
    [100, { min: 3.6 }],
    [499, { min: 3.6 }],
    [500, { min: 3.2 }],
    [1e6, { min: 2.8 }],
  ])('is at %i that of the price break it reaches', (quantity, expected) => {
    const { price } = offerAt(at(quantity), { quotes: [], listings: [bottle] })
    expect(price).toEqual({
      max: expected.min,
      currency: 'USD',
      unit: 'piece',
      source: 'tier',
      ...expected,
    })
  })

  it('is that of a quote before any price break', () => {
    const quotes = [quote({ prices: [{ from: 1, price: 3.5 }] })]
    expect(offerAt(at(500), { quotes, listings: [bottle] }).price).toEqual({
      min: 3.5,
      max: 3.5,
      currency: 'USD',
      source: 'quote',
    })
  })

  it('is that of the price break where the quote begins above the quantity', () => {
    const quotes = [quote({ prices: [{ from: 1000, price: 2.5 }] })]
    expect(offerAt(at(500), { quotes, listings: [bottle] }).price).toMatchObject({ min: 3.2, source: 'tier' })
  })

  it('is the range on the card where there is nothing better', () => {
    const listing: Listing = { price: { currency: 'EUR', min: 2, max: 3 }, moq: { quantity: 10 } }
    expect(offerAt(at(50), { quotes: [], listings: [listing] }).price).toEqual({
      min: 2,
      max: 3,
      currency: 'EUR',
      source: 'card',
    })
  })

  it('comes from a quote in force, however good the expired one is', () => {
    const expired = quote({ id: 'q0', prices: [{ from: 500, price: 1 }], validUntil: '2026-11-21' })
    const valid = quote({ prices: [{ from: 1, price: 3 }], validUntil: '2026-11-22' })
    expect(offerAt(at(500), { quotes: [valid, expired], listings: [] }).price).toMatchObject({ min: 3 })
    expect(offerAt(at(500), { quotes: [expired], listings: [] }).price).toMatchObject({
      min: 1,
      expiredOn: '2026-11-21',
    })
  })

  it('is the newer one of two quotes for the same quantity', () => {
    const older = quote({ id: 'q0', prices: [{ from: 100, price: 3 }] })
    const newer = quote({ prices: [{ from: 100, price: 3.3 }] })
    expect(offerAt(at(100), { quotes: [newer, older], listings: [] }).price?.min).toBe(3.3)
  })

  it('is absent where nothing states one', () => {
    expect(offerAt(at(100), { quotes: [], listings: [{ title: 'Cup' }] })).toEqual({
      listing: { title: 'Cup' },
    })
  })
})

describe('the product of an offer', () => {
  const cup: Listing = { productId: '100002', title: 'Cup', price: { currency: 'USD', min: 1, max: 1 } }
  const quoted = quote({ productId: '100002', prices: [{ from: 1, price: 0.9 }] })

  it('is the one of the newest quote', () => {
    const offer = offerAt(at(500), { quotes: [quoted], listings: [bottle, cup] })
    expect([offer.listing?.title, offer.price?.min]).toEqual(['Cup', 0.9])
  })

  it('is the chosen one, and quotes for another do not count', () => {
    const offer = offerAt(at(500, '100001'), { quotes: [quoted], listings: [bottle, cup] })
    expect([offer.listing?.title, offer.price?.min]).toEqual(['Steel bottle', 3.2])
  })

  it('is the first with a price where none is chosen and none quoted', () => {
    const offer = offerAt(at(500), { quotes: [], listings: [{ title: 'Lid', productId: '100003' }, bottle] })
    expect(offer.listing?.title).toBe('Steel bottle')
  })
})

describe('the minimum order', () => {
  it.each([
    [99, true],
    [100, false],
  ])('says whether %i is below it', (quantity, below) => {
    expect(offerAt(at(quantity), { quotes: [], listings: [bottle] }).moq).toEqual({
      quantity: 100,
      unit: 'piece',
      below,
    })
  })

  it('is where the quote begins', () => {
    const quotes = [
      quote({
        unit: 'set',
        prices: [
          { from: 300, price: 3 },
          { from: 900, price: 2 },
        ],
      }),
    ]
    expect(offerAt(at(200), { quotes, listings: [bottle] }).moq).toMatchObject({ quantity: 100 })
    expect(offerAt(at(300), { quotes, listings: [bottle] }).moq).toEqual({
      quantity: 300,
      unit: 'set',
      below: false,
    })
  })

  it('stays that of the listing where the quote begins with one', () => {
    const quotes = [quote({ prices: [{ from: 1, price: 3 }] })]
    expect(offerAt(at(50), { quotes, listings: [bottle] }).moq).toMatchObject({ quantity: 100, below: true })
  })
})
