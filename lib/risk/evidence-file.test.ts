import { describe, expect, it } from 'vitest'
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

describe('shapes that others write', () => {
  const flagsOf = (more: object) => judge({ ...entry, ...more }).flags.map(({ id }) => id)
  const made = { ...entry.facts, yearEstablished: { value: 2010 } }

  it.each([
    ['a text', 'Contact us on WhatsApp'],
    ['a list', ['Steel bowl', 'Contact us on WhatsApp']],
    ['named places', { overview: 'Steel bowl', faq: [{ answer: 'Contact us on WhatsApp' }] }],
  ])('texts as %s', (_what, texts) => {
    expect(flagsOf({ texts })).toEqual(['F22'])
    expect(flagsOf({ listing: { texts } })).toEqual(['F22'])
  })

  it('takes a title among the texts for the title', () => {
    expect(flagsOf({ texts: { title: 'Original Nike shoes' } })).toEqual(['F26', 'F13'])
    expect(flagsOf({ listing: { title: 'Steel bowl' }, texts: { title: 'Original Nike shoes' } })).toEqual([
      'F26',
    ])
  })

  it('reads no words out of the addresses of pictures', () => {
    const images = ['https://pictures.example/a.jpg', '//pictures.example/b.jpg', 'add my WhatsApp']
    expect(flagsOf({ listing: { images: images.slice(0, 2) } })).toEqual([])
    expect(flagsOf({ listing: { images } })).toEqual(['F22'])
  })

  it.each([
    [
      'quantity',
      [
        { quantity: 1, price: 2 },
        { quantity: 100, price: 3 },
      ],
    ],
    ['min', [{ min: 1, max: 99, unitPrice: 2 }, { min: 100, unitPrice: 3 }, 'more on request']],
  ])('price breaks by %s', (_what, tiers) => {
    expect(flagsOf({ listing: { tiers } })).toEqual(['F27'])
  })

  it.each([2, { min: 2, max: 5 }, { max: 2 }])('a lead time of %j', (leadTimeDays) => {
    expect(flagsOf({ listing: { title: 'Custom steel bowl', leadTimeDays } })).toEqual(['F33'])
  })

  it.each([
    [[{ name: 'ISO 9001', issuedOn: '2005-03-01' }]],
    [['BSCI', { name: 'ISO 9001', issued: '2005' }]],
    [[{ name: 'ISO 9001', issueDate: '2005/03/01T00:00:00Z' }]],
  ])('certificates as %j', (certificates) => {
    expect(flagsOf({ facts: made, details: { certificates } })).toEqual(['F18'])
  })

  it.each([
    [{ validUntil: '2026-11-01' }],
    [{ expires: '2026-11' }],
    [{ auditDate: '2025-06-30' }],
    [{ auditedOn: '2025-06-30T12:00:00Z' }],
  ])('a report %j', (report) => {
    expect(flagsOf({ details: { report } })).toEqual(['F19'])
  })

  it.each([
    [['https://trade-assurance.example/pay']],
    [[{ href: 'https://secure-pay.example', label: 'Trade Assurance' }]],
    [[{ text: 'Trade Assurance', address: 'https://secure-pay.example' }]],
  ])('links as %j', (links) => {
    expect(flagsOf({ links })).toEqual(['F37'])
  })

  it('finds a link that is written out or the offer’s own', () => {
    const texts = 'Please pay at https://alibaba-trade-assurance.example/pay'
    expect(flagsOf({ texts })).toEqual(['F37', 'F22'])
    expect(flagsOf({ texts: 'Steel bowl', listing: { link: 'https://aIibaba.example' } })).toEqual(['F37'])
    expect(judge({ ...entry, listing: { link: 'https://www.alibaba.com' } }).notChecked).toContain('F37')
  })

  it('hears the buyer', () => {
    const buyer = {
      licence: { name: 'Silver Moon Electronics' },
      certificates: [{ name: 'ISO 9001', expires: '2026-01-31' }],
      email: 'lily@gmail.com',
      sameTextAs: 'Silver Moon Electronics',
      sameImageAs: 'Silver Moon Electronics',
      peers: { employees: 10 },
    }
    const facts = { ...entry.facts, employees: { value: { min: 101 } } }
    expect(flagsOf({ facts, buyer })).toEqual(['F17', 'F21', 'F25', 'F31', 'F32', 'F34'])
  })
})
