import { describe, expect, it } from 'vitest'
import type { Flag, Params } from '@/lib/core/assessment.ts'
import { flagTexts } from './flag-texts.ts'
import { catalogueTexts } from './catalogue-texts.ts'

const texts = catalogueTexts('en')
const flag = (code: string, params: Params = {}, question?: string): Flag => ({
  id: 'F00',
  code,
  severity: 'warning',
  question,
  params,
  facts: [],
})

const details: [string, Params, string][] = [
  [
    'new-and-big',
    { years: 1, what: 'staff', staff: 50 },
    'On Alibaba for 1 year, yet 50 or more staff stated',
  ],
  [
    'new-and-big',
    { years: 0, age: 11, what: 'both', staff: 50, floor: 2000 },
    'On Alibaba for less than a year, yet 50 or more staff and 2,000 m² stated, and founded 11 years ago',
  ],
  ['late', { percent: 66.2 }, '66.2% on time; 95% is the usual mark'],
  [
    'price-outlier',
    { percent: 61, offers: 41 },
    '61% under the middle price of 41 comparable offers on the page',
  ],
  [
    'new-cheap-small',
    { years: 2, percent: 51, quantity: 20, reviews: 0 },
    'On Alibaba for 2 years, no reviews, 51% under comparable offers, orders from 20',
  ],
  [
    'rating-jump',
    { what: 'rating', before: 4.6, after: 4.9, reviews: -2, days: 60 },
    'From 4.6 to 4.9 with fewer than 10 new reviews in 60 days',
  ],
  ['rating-jump', { what: 'reviews', before: 100, after: 200, days: 1 }, 'From 100 to 200 reviews in 1 day'],
  ['rating-drop', { what: 'on-time', before: 99, after: 89 }, 'From 99% to 89% since an earlier visit'],
  [
    'contradiction',
    { fact: 'businessTypes', here: 'product', there: 'profile' },
    'Business type: the product page says one thing, the company profile another',
  ],
  [
    'contradiction',
    { fact: 'province', here: 'store', there: 'profile' },
    'Province: the store says one thing, the company profile another',
  ],
  [
    'tier-inversion',
    { quantity: 100, price: 2.1, currency: 'EUR' },
    'From 100 pieces the price is €2.10, no lower than for fewer',
  ],
  [
    'bait-range',
    { what: 'range', lowest: 0.035, highest: 6, currency: 'USD' },
    'From $0.035 to $6.00 within one offer: ask which variant costs what',
  ],
  [
    'bait-range',
    { what: 'next', lowest: 1, highest: 12 },
    '1, while the next lowest comparable offer on the page is 12',
  ],
  [
    'price-drift',
    { before: 2, after: 2.3, percent: 15, currency: 'USD' },
    'From $2.00 to $2.30 for the same product and quantity',
  ],
  [
    'impossible-dates',
    { what: 'membership', years: 12, founded: 2018 },
    '12 years on Alibaba, founded in 2018: an account may pass on to a newer company, so ask which company it is now',
  ],
  [
    'impossible-dates',
    { what: 'certificate', date: '2007-12-31', founded: 2008 },
    'A certificate of Dec 31, 2007 is older than the company, founded in 2008',
  ],
  [
    'catalogue-sprawl',
    { industries: 4, examples: 'metal, apparel, toys, beauty' },
    'Main products from 4 fields, among them metal goods, clothing, toys, and beauty products',
  ],
  ['certificate-holder', { what: 'number', name: '' }, 'A certificate has no number'],
  [
    'certificate-holder',
    { what: 'holder', name: 'ISO 9001', holder: 'Silver Moon Electronics' },
    'The certificate “ISO 9001” is in the name of “Silver Moon Electronics”',
  ],
  [
    'off-platform-contact',
    { words: 'whatsapp', place: 'images' },
    '“whatsapp” in the pictures; messages on the site are your record of what was agreed',
  ],
  [
    'capacity-mismatch',
    { what: 'revenue', claimed: 5_000_000, usual: 400_000 },
    '$5,000,000 of sales a year stated, about $400,000 at similar suppliers',
  ],
]

describe('flagTexts', () => {
  it.each(details)('puts %s %j into words', (code, params, detail) => {
    expect(flagTexts(flag(code, params), texts).detail).toBe(detail)
  })

  it('has the question that the flag names, and none where there is none', () => {
    const params = { fact: 'country', here: 'product', there: 'profile' }
    expect(flagTexts(flag('contradiction', params, 'explain-difference'), texts).question).toBe(
      'Your pages differ on this point: Country. Which is right, and why do they differ?',
    )
    expect(flagTexts(flag('trading-name'), texts).question).toBeUndefined()
  })

  it('quotes in one line, in short, and without marks that turn the direction of what follows', () => {
    const words = `\u202eturned\n${'long '.repeat(60)}`
    const { detail } = flagTexts(flag('urgency', { words, place: 'title' }), texts)
    expect(detail).toMatch(/^“turned long/)
    expect(detail).toMatch(/…” in the title; take the time to compare$/)
    expect(detail.length).toBeLessThan(180)
  })

  it.each([
    ['a code that has no text', flag('no-such-code'), 'MISSING_MESSAGE'],
    ['a parameter that is not there', flag('office-address'), 'words'],
    ['a name that every object has', flag('constructor'), 'MISSING_MESSAGE'],
  ])('throws for %s', (_, wrong, message) => {
    expect(() => flagTexts(wrong, texts)).toThrow(message)
  })
})
