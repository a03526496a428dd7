import { expect, it } from 'vitest'
import { assess } from './assess.ts'
import { evidenceFileSchema, filedContext } from './evidence-file.ts'
import { standardScorecard } from './standard-scorecard.ts'

const now = Date.parse('2026-11-21')

function judge(entry: unknown) {
  const filed = evidenceFileSchema(entry).parse(entry)
  if (Array.isArray(filed)) throw new Error('one entry expected')
  const { facts, context } = filedContext(filed, now)
  return assess(facts, standardScorecard, context)
}

const entry = {
  page: 'product',
  facts: {
    name: { value: 'Harbour Peak Metalware Co., Ltd.' },
    yearsOnAlibaba: { value: 2, raw: '2 yrs' },
    reviewCount: { value: null, raw: '-' },
    verification: { value: 'none' },
    businessTypes: { value: ['trading-company'] },
  },
}

it('takes null for "the page says there is none", and what is left out for unseen', () => {
  const { reasons, unseen } = judge(entry)
  expect(reasons.map(({ code }) => code)).toEqual(['TENURE', 'VERIFY', 'VOLUME', 'TYPE'])
  expect(unseen).toContain('ONTIME')
})

it('reads history, offers, other offers and texts', () => {
  const price = { currency: 'USD', min: 2 }
  const { flags } = judge({
    ...entry,
    listing: {
      productId: '1',
      title: 'Factory steel bowl',
      description: 'Contact us on WhatsApp',
      price: { currency: 'USD', min: 0.9 },
    },
    cohort: Array.from({ length: 8 }, () => ({ price })),
    history: [{ at: '2026-05-01', page: 'product', facts: { name: { value: 'Silver Moon Electronics' } } }],
  })
  expect(flags.map(({ id }) => id)).toEqual(['F16', 'F02', 'F10', 'F22'])
})

it('takes words under any other name for the description', () => {
  const listing = { attributes: [{ name: 'Payment', value: '100% T/T in advance' }] }
  expect(judge({ ...entry, listing }).flags.map(({ id }) => id)).toEqual(['F24'])
  expect(judge({ ...entry, details: { overview: 'Today only!' } }).flags.map(({ id }) => id)).toEqual(['F30'])
  expect(judge({ ...entry, listing: { productId: '1' } }).notChecked).toContain('F22')
})

it('leaves out what it does not know the shape of, and keeps the rest', () => {
  const listing = { tiers: [{ quantity: 1 }], leadTimeDays: 'soon', title: 'Original Nike shoes' }
  const details = { report: 'expired', paymentTerms: 'Western Union, MoneyGram' }
  const { flags, notChecked } = judge({ ...entry, listing, details })
  expect(flags.map(({ id }) => id)).toEqual(['F23', 'F26', 'F13'])
  expect(notChecked).toEqual(expect.arrayContaining(['F19', 'F27', 'F33']))
})

it('takes whole entries for the other offers of the page', () => {
  const price = { currency: 'USD', min: 2 }
  const cohort = Array.from({ length: 8 }, () => ({ ...entry, listing: { price } }))
  const { flags } = judge({ ...entry, listing: { price: { ...price, min: 0.9 } }, cohort })
  expect(flags.map(({ id }) => id)).toEqual(['F02'])
})

it.each([
  ['a page kind that there is not', { ...entry, page: 'shop' }],
  ['a value out of its range', { ...entry, facts: { storeRating: { value: 7 } } }],
  ['a fact without a value', { ...entry, facts: { storeRating: {} } }],
  ['a day that is none', { ...entry, history: [{ at: 'yesterday', page: 'product', facts: {} }] }],
  ['no facts', { page: 'product' }],
])('refuses %s', (_what, wrong) => {
  expect(evidenceFileSchema(wrong).safeParse(wrong).success).toBe(false)
  expect(evidenceFileSchema([wrong]).safeParse([wrong]).success).toBe(false)
})
