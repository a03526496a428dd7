import { expect, it } from 'vitest'
import type { Quote } from '@/lib/core/quote.ts'
import { quoteDraft, quoteTerms } from './quote-draft.ts'

const quote: Quote = {
  id: 'q',
  supplierId: 's',
  product: 'Bottle 500 ml',
  currency: 'USD',
  prices: [
    { from: 100, price: 3.42 },
    { from: 500, price: 0 },
  ],
  incoterm: 'FOB',
  place: 'Ningbo',
  leadTimeDays: 25,
  sampleCost: 0,
  createdAt: 1,
  updatedAt: 1,
}

it('an edited quote that nobody touched says what it said', () => {
  const { id: _id, supplierId: _of, createdAt: _at, updatedAt: _then, ...terms } = quote
  expect(quoteTerms(quoteDraft(quote))).toEqual(terms)
})

it.each([
  ['no price at all', [{ from: '', price: '' }]],
  ['a price without a quantity', [{ from: '', price: '3' }]],
  ['a quantity without a price', [{ from: '100', price: '' }]],
  ['a quantity of none', [{ from: '0', price: '3' }]],
])('%s is no quote', (_, prices) => {
  expect(quoteTerms({ ...quoteDraft({ currency: 'USD' }), prices })).toBeUndefined()
})

it('what is empty is not stated', () => {
  const draft = { ...quoteDraft({ currency: 'EUR' }), product: '  ', prices: [{ from: '1', price: '2' }] }
  expect(quoteTerms(draft)).toEqual({ currency: 'EUR', prices: [{ from: 1, price: 2 }] })
})
