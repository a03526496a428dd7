import { describe, expect, it } from 'vitest'
import type { Quote } from '@/lib/core/quote.ts'
import type { PinnedListing } from '@/lib/core/shortlist.ts'
import { costOfDraft } from './cost-of-draft.ts'
import { draftFromOffer, type Offer } from './draft-from-offer.ts'
import { landedCostDraftSchema } from './draft.ts'

const quote: Quote = {
  id: 'q1',
  supplierId: 's1',
  currency: 'USD',
  prices: [
    { from: 100, price: 12 },
    { from: 1000, price: 0.0000001 },
  ],
  incoterm: 'FCA',
  validUntil: '2027-01-31',
  sampleCost: 80,
  createdAt: 1,
  updatedAt: 1,
}
const pinned: PinnedListing = {
  id: 'p1',
  listing: {
    price: { currency: 'USD', min: 9, max: 14 },
    moq: { quantity: 50, unit: 'piece' },
    tiers: [{ from: 50, price: 14 }],
  },
  pinnedAt: 1,
  cartonCm: { length: 60, width: 40, height: 50 },
  grossWeightKg: 15,
  unitsPerCarton: 20,
}
const offer: Offer = {
  currency: 'USD',
  quantity: '200',
  unit: 'piece',
  market: 'us',
  method: 'sea-lcl',
  quotes: [quote],
  pinned,
}

describe('a draft from what is known of a supplier', () => {
  it('can be stored and counted at once', () => {
    const draft = landedCostDraftSchema.parse(draftFromOffer(offer))
    const outcome = costOfDraft(draft, '2026-11-22')
    expect(outcome).toMatchObject({
      ok: true,
      value: { unitPrice: '12', priceSource: 'quote', cargo: { cartons: '10' } },
    })
    expect(draft).toMatchObject({ incoterm: 'FCA', samples: { amount: '80', currency: 'USD' } })
  })

  it('writes small numbers without an exponent', () => {
    expect(draftFromOffer(offer).quotes?.[1]?.price.amount).toBe('0.0000001')
  })

  it('takes the price breaks where there is no quote, and asks for the rest', () => {
    const draft = draftFromOffer({ ...offer, quotes: [], pinned: { ...pinned, grossWeightKg: undefined } })
    expect(draft.incoterm).toBe('FOB')
    expect(costOfDraft(draft, '2026-11-22')).toEqual({
      ok: false,
      problems: [{ path: 'carton.grossWeight', code: 'missing' }],
    })
  })

  it('takes term, samples and tooling from the latest quote that names them', () => {
    const later: Quote = { ...quote, id: 'q2', incoterm: 'DAP', sampleCost: undefined, toolingCost: 500 }
    const draft = draftFromOffer({ ...offer, quotes: [quote, later], pinned: undefined })
    expect(draft).toMatchObject({
      incoterm: 'DAP',
      samples: { amount: '80' },
      tooling: { amount: '500' },
      quotes: { length: 4 },
    })
    expect(draft.carton).toBeUndefined()
  })
})
