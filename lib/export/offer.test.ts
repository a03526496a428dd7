import { describe, expect, it } from 'vitest'
import type { Quote } from '@/lib/core/quote.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import type { ExportRow } from './export-row.ts'
import { offerOf, priceAtQuantity } from './offer.ts'

const listing: Listing = {
  productId: '1600000000001',
  title: 'Steel bottle',
  price: { currency: 'USD', min: 2, max: 3 },
  moq: { quantity: 100, unit: 'piece' },
  samplePrice: { currency: 'EUR', min: 20 },
  leadTimeDays: 15,
}

const quote: Quote = {
  id: 'quote',
  supplierId: 'supplier',
  productId: '1600000000001',
  currency: 'CNY',
  prices: [
    { from: 500, price: 14 },
    { from: 1000, price: 12.5 },
  ],
  incoterm: 'FOB',
  place: 'Ningbo',
  leadTimeDays: 30,
  sampleCost: 80,
  createdAt: 1,
  updatedAt: 1,
}

const row = (more: Partial<ExportRow> = {}): ExportRow => ({
  supplier: {
    id: 'supplier',
    companyIds: [],
    hosts: [],
    facts: {},
    listings: [{ listing, page: 'product', at: 1 }],
    firstSeen: 1,
    lastSeen: 1,
  },
  assessment: anAssessment(),
  notes: [],
  ...more,
})

describe('the offer of a row', () => {
  it('is the listing seen last, whose lead time is the shortest; a sample in another currency is left out', () => {
    expect(offerOf(row())).toEqual({
      title: 'Steel bottle',
      link: undefined,
      currency: 'USD',
      price: { currency: 'USD', min: 2, max: 3 },
      steps: undefined,
      moq: { quantity: 100, unit: 'piece' },
      leadTimeDays: { min: 15 },
      sampleCost: undefined,
    })
  })

  it('is the latest quote, wholly in its own currency', () => {
    const older: Quote = { ...quote, id: 'older', currency: 'USD', incoterm: 'EXW' }
    expect(offerOf(row({ quotes: [older, quote] }))).toMatchObject({
      title: 'Steel bottle',
      currency: 'CNY',
      price: { min: 12.5, max: 14 },
      moq: { quantity: 500 },
      leadTimeDays: { min: 30, max: 30 },
      incoterm: 'FOB Ningbo',
      sampleCost: 80,
    })
  })

  it('is what the buyer pinned rather than what was seen last', () => {
    const pinned = { id: 'pin', listing: { title: 'Glass bottle' }, pinnedAt: 1 }
    const entry = {
      id: 'entry',
      listId: 'list',
      supplierId: 'supplier',
      status: 'researching' as const,
      pinned: [pinned],
      addedAt: 1,
      updatedAt: 1,
    }
    expect(offerOf(row({ entry })).title).toBe('Glass bottle')
  })

  it('says nothing where nothing is known', () => {
    const { supplier } = row()
    const known = Object.values(offerOf(row({ supplier: { ...supplier, listings: undefined } })))
    expect(known.filter((value) => value !== undefined)).toEqual([])
  })
})

describe('the unit price at a quantity', () => {
  const steps = [
    { from: 1000, price: 2 },
    { from: 100, price: 3 },
  ]

  it.each([
    [99, undefined],
    [100, 3],
    [999, 3],
    [1000, 2],
    [5000, 2],
  ])('of %s is %s', (quantity, price) => expect(priceAtQuantity({ steps }, quantity)).toBe(price))

  it('is unknown where the offer has no steps', () => {
    expect(priceAtQuantity({ price: { min: 2, max: 3 } }, 1000)).toBeUndefined()
  })
})
