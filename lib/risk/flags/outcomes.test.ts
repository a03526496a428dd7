import { expect, it } from 'vitest'
import { scanTexts, type Texts } from '@/lib/text/scan-texts.ts'
import { offer, past } from '../cases/pages-before.ts'
import { today } from '../cases/risk-case.ts'
import type { Context } from '../evidence.ts'
import type { FlagId } from '../flag-ids.ts'
import { flagRules } from '../flag-rules.ts'
import { statedFacts, type Statements } from '../stated-facts.ts'

const ours = 'Harbour Peak Metalware Co., Ltd.'
const theirs = 'Silver Moon Electronics Co., Ltd.'
const clear = 'clear'
const unseen = 'not-checked'

type Given = Partial<Context> & { facts?: Statements; read?: Texts }

function outcome(id: FlagId, { facts = {}, read, ...context }: Given): unknown {
  const rule = flagRules.find((one) => one.id === id)
  const texts = read && scanTexts(read)
  const found = rule?.check({ now: today, texts, ...context, facts: statedFacts(facts, 'product', today) })
  return typeof found === 'object' ? { ...found.params, ...(found.facts && { facts: found.facts }) } : found
}

const price = (min: number, max?: number) => ({
  price: { currency: 'USD', min, ...(max !== undefined && { max }) },
})
const others = (...prices: number[]) =>
  prices.map((min, index) => ({ productId: `8${index}`, ...price(min) }))
const twin = (facts: Statements, address?: string) => ({
  companyId: '20000002',
  facts: statedFacts({ name: ours, ...facts }),
  ...(address !== undefined && { details: { address } }),
})
const tiers = (...prices: number[]) => prices.map((each, index) => ({ from: 10 ** index, price: each }))
const seen = (listing: Context['listing'], days = 9) => past({}, days, { listing })

/** What each rule says of evidence at its edges: fired with these parameters, clear, or not checked. */
const outcomes: [FlagId, Given, unknown][] = [
  ['F01', { facts: { employees: { min: 60 }, floorSpaceM2: { min: 3000 } } }, unseen],
  ['F01', { facts: { yearsOnAlibaba: 1, employees: { min: 5 } } }, unseen],
  ['F01', { facts: { yearsOnAlibaba: 1, employees: { min: 5 }, floorSpaceM2: { min: 50 } } }, clear],
  ['F07', { facts: { reviewCount: null, revenueUsd: null } }, unseen],
  ['F07', { facts: { yearsOnAlibaba: 3, revenueUsd: null } }, unseen],
  ['F07', { facts: { yearsOnAlibaba: 3, reviewCount: 0 } }, unseen],
  [
    'F08',
    { facts: { onTimePercent: { max: 70 }, reviewCount: 9 } },
    { percent: 70, facts: ['onTimePercent'] },
  ],
  [
    'F08',
    { facts: { onTimePercent: { min: 60, max: 79 }, reviewCount: 9 } },
    { percent: 79, facts: ['onTimePercent'] },
  ],
  [
    'F09',
    { facts: { onTimePercent: { min: 100, max: 100 }, orders: null } },
    { facts: ['onTimePercent', 'orders'] },
  ],
  ['F11', { facts: { name: 'Sable Coast Trading' } }, unseen],
  [
    'F11',
    { facts: { name: 'Sable Coast Trading', inspectedAs: 'manufacturer' } },
    { facts: ['name', 'inspectedAs'] },
  ],
  ['F11', { facts: { name: 'Sable Coast Trading', inspectedAs: 'trading-company' } }, clear],
  ['F11', { facts: { name: 'Sable Coast Trading', businessTypes: ['agent'] } }, clear],

  ['F02', { listing: { moq: { quantity: 1 } }, cohort: others(1, 1, 1, 1, 1, 1, 1, 1) }, unseen],
  ['F02', { listing: price(1), cohort: others(0, 0, 0, 0, 0, 0, 0, 0) }, unseen],
  ['F03', { facts: { yearsOnAlibaba: 1, reviewCount: 0 }, listing: offer(1, 1) }, unseen],
  [
    'F03',
    { facts: { reviewCount: 0 }, listing: offer(1, 1), cohort: Array.from({ length: 8 }, () => offer(4, 9)) },
    unseen,
  ],
  [
    'F03',
    {
      facts: { yearsOnAlibaba: 1 },
      listing: offer(1, 1),
      cohort: Array.from({ length: 8 }, () => offer(4, 9)),
    },
    unseen,
  ],
  [
    'F03',
    {
      facts: { yearsOnAlibaba: 1, reviewCount: 0 },
      listing: price(1),
      cohort: others(4, 4, 4, 4, 4, 4, 4, 4),
    },
    unseen,
  ],
  ['F27', { listing: { tiers: tiers(2) } }, unseen],
  ['F27', { listing: { tiers: tiers(3, 2, 1) } }, clear],
  ['F27', { listing: { tiers: tiers(3, 2, 2) } }, { quantity: 100, price: 2 }],
  ['F27', { listing: { tiers: tiers(1, 2).toReversed() } }, { quantity: 10, price: 2 }],
  ['F02', { listing: price(2.1), cohort: others(3, 3, 3, 3, 3, 3, 3, 3) }, { percent: 30, offers: 8 }],
  ['F02', { listing: price(2.11), cohort: others(3, 3, 3, 3, 3, 3, 3, 3) }, clear],
  ['F28', {}, unseen],
  ['F28', { listing: price(0.29, 1.45) }, clear],
  ['F28', { listing: { productId: '1' } }, unseen],
  ['F28', { listing: price(1) }, unseen],
  ['F28', { listing: price(1, 5) }, clear],
  [
    'F28',
    { listing: price(1), cohort: others(10, 12, 12, 12, 12, 12, 12, 12) },
    { what: 'next', lowest: 1, highest: 10, currency: 'USD' },
  ],
  ['F28', { listing: price(1), cohort: others(9, 12, 12, 12, 12, 12, 12, 12) }, clear],
  [
    'F28',
    { listing: { productId: '80', ...price(1) }, cohort: others(1, 12, 12, 12, 12, 12, 12, 12) },
    { what: 'next', lowest: 1, highest: 12, currency: 'USD' },
  ],
  [
    'F28',
    {
      listing: { companyId: '7', ...price(1) },
      cohort: [{ companyId: '7', ...price(1) }, ...others(12, 12, 12, 12, 12, 12, 12)],
    },
    { what: 'next', lowest: 1, highest: 12, currency: 'USD' },
  ],
  [
    'F28',
    {
      listing: { companyId: '7', ...price(1) },
      cohort: [{ companyId: '6', ...price(2) }, ...others(12, 12, 12, 12, 12, 12, 12)],
    },
    clear,
  ],
  ['F33', {}, unseen],
  ['F33', { listing: { leadTimeDays: 1 } }, unseen],
  ['F33', { listing: { customised: true } }, unseen],
  ['F33', { listing: { customised: true, leadTimeDays: 3 } }, clear],
  ['F33', { listing: { customised: false, title: 'Custom bowl', leadTimeDays: 1 } }, clear],
  ['F33', { listing: { title: 'Customized bowl', leadTimeDays: 2 } }, { what: 'days', days: 2 }],
  ['F33', { listing: { title: 'Customer favourite bowl', leadTimeDays: 2 } }, clear],
  ['F33', { listing: { tooled: true } }, unseen],
  ['F33', { listing: { moq: { quantity: 1 } } }, unseen],
  ['F33', { listing: { tooled: true, moq: { quantity: 2 } } }, clear],
  ['F33', { listing: { tooled: true, moq: { quantity: 1 } } }, { what: 'quantity' }],

  ['F12', { facts: { inspectedAs: 'manufacturer' } }, unseen],
  ['F12', { read: { mainProducts: ['Steel', 'Dresses', 'Toys', 'Makeup'] } }, unseen],
  [
    'F12',
    {
      facts: { businessTypes: ['manufacturer', 'trading-company'] },
      read: { mainProducts: ['Steel', 'Dresses', 'Toys', 'Makeup'] },
    },
    clear,
  ],
  [
    'F12',
    {
      facts: { inspectedAs: 'manufacturer', businessTypes: ['trading-company'] },
      read: { mainProducts: ['Steel', 'Dresses', 'Toys', 'Makeup', 'Tea'] },
    },
    { industries: 5, examples: 'metal, apparel, toys, beauty' },
  ],
  ['F13', { read: { companyName: 'Harbour Metal', title: 'Steel lamp' } }, clear],
  ['F13', { read: { companyName: 'Harbour', title: 'Dress' } }, unseen],
  ['F18', {}, unseen],
  ['F18', { facts: { yearsOnAlibaba: 4 } }, unseen],
  ['F18', { facts: { yearEstablished: 2020 } }, unseen],
  ['F18', { facts: { yearEstablished: 2020, yearsOnAlibaba: 7 } }, clear],
  [
    'F18',
    { facts: { yearEstablished: 2020, yearsOnAlibaba: 8 } },
    { what: 'membership', years: 8, founded: 2020, facts: ['yearsOnAlibaba', 'yearEstablished'] },
  ],
  [
    'F18',
    { facts: { yearEstablished: 2026 }, details: { certificates: [{ issuedOn: '2026-01-01' }] } },
    clear,
  ],
  [
    'F18',
    { facts: { yearEstablished: 2027 } },
    { what: 'founding', founded: 2027, facts: ['yearEstablished'] },
  ],
  ['F18', { details: { certificates: [{ issuedOn: '2005-01-01' }] } }, unseen],
  ['F18', { details: { report: { auditedOn: '2026-11-21' } } }, clear],
  ['F19', { details: { report: {} } }, unseen],
  ['F19', { details: { report: { auditedOn: '2020-01-01' } } }, { date: '2020-01-01' }],
  ['F38', { details: { address: 'Room 5, Tower B' } }, unseen],
  ['F38', { facts: { businessTypes: ['agent'] }, details: { address: 'Room 5' } }, clear],

  [
    'F10',
    { facts: { businessTypes: ['trading-company'] }, read: { title: 'Factory bowl' } },
    { words: 'factory', place: 'title', facts: ['businessTypes'] },
  ],
  [
    'F10',
    { facts: { businessTypes: ['manufacturer', 'trading-company'] }, read: { title: 'Factory bowl' } },
    clear,
  ],
  ['F10', { facts: { businessTypes: ['agent'] }, read: { title: 'Factory bowl' } }, clear],
  [
    'F24',
    { read: { paymentTerms: ['100% T/T in advance'] } },
    { words: '100% t/t in advance', place: 'payment-terms' },
  ],
  ['F24', { read: { paymentTerms: ['T/T'] } }, clear],
  ['F24', { read: { description: 'Steel bowl' } }, clear],
  ['F24', { read: { title: 'Steel bowl' } }, unseen],

  [
    'F05',
    { facts: { reviewCount: 40 }, history: [past({ reviewCount: 20 }, 9)] },
    { what: 'reviews', before: 20, after: 40, days: 9, facts: ['reviewCount'] },
  ],
  ['F05', { facts: { reviewCount: 130 }, history: [past({ reviewCount: 100 }, 9)] }, clear],
  [
    'F06',
    { facts: { onTimePercent: { min: 80, max: 80 } }, history: [past({ onTimePercent: { max: 99 } }, 9)] },
    clear,
  ],
  [
    'F06',
    { facts: { onTimePercent: { min: 80 } }, history: [past({ onTimePercent: { min: 99 } }, 9)] },
    clear,
  ],
  ['F06', { facts: { storeRating: 4.55 }, history: [past({ storeRating: 4.8 }, 9)] }, clear],
  [
    'F06',
    { facts: { storeRating: 4.4 }, history: [past({ storeRating: 4.7 }, 9)] },
    { what: 'rating', before: 4.7, after: 4.4, facts: ['storeRating'] },
  ],
  [
    'F05',
    {
      facts: { storeRating: 4.55, reviewCount: 32 },
      history: [past({ storeRating: 4.3, reviewCount: 30 }, 9)],
    },
    clear,
  ],
  ['F06', { facts: { storeRating: null }, history: [past({ storeRating: 4.9 }, 9)] }, unseen],
  ['F06', { facts: { storeRating: 4 }, history: [past({ storeRating: 4.9 }, -1)] }, unseen],
  [
    'F06',
    {
      facts: { storeRating: 4 },
      language: 'en',
      history: [past({ storeRating: 4.9 }, 9, { language: 'es' })],
    },
    unseen,
  ],
  [
    'F06',
    { facts: { storeRating: 4 }, history: [past({ storeRating: 4.1 }, 1), past({ storeRating: 4.9 }, 9)] },
    clear,
  ],
  ['F14', { facts: { name: ours }, others: [{ companyId: '3', facts: {} }] }, clear],
  ['F15', { facts: { country: 'CN' } }, unseen],
  ['F15', { facts: { country: 'CN' }, history: [past({ country: 'VN' }, 9)] }, unseen],
  [
    'F15',
    { facts: { country: 'CN' }, history: [past({ country: 'VN' }, 9, { page: 'profile' })] },
    { fact: 'country', here: 'product', there: 'profile', facts: ['country'] },
  ],
  [
    'F15',
    {
      facts: { name: ours },
      details: { province: 'Zhejiang' },
      history: [past({}, 9, { page: 'profile', details: { province: 'Guangdong' } })],
    },
    { fact: 'province', here: 'product', there: 'profile', facts: [] },
  ],
  ['F16', { facts: { name: ours }, history: [past({ name: theirs }, 9, { reader: '1' })] }, unseen],
  ['F16', { facts: { name: ours }, history: [past({ name: ours }, 9)], host: 'a.en.alibaba.com' }, clear],
  ['F16', { facts: { name: ours }, history: [past({ name: ours }, 9, { host: 'a.en.alibaba.com' })] }, clear],
  [
    'F16',
    {
      facts: { country: 'CN' },
      host: 'a.en.alibaba.com',
      history: [past({}, 9, { host: 'b.en.alibaba.com' }), past({}, 99, { host: 'a.en.alibaba.com' })],
    },
    { what: 'host', before: 'b.en.alibaba.com', after: 'a.en.alibaba.com' },
  ],
  [
    'F29',
    { facts: { name: ours }, listing: offer(2, 1), history: [seen(offer(3, 1))] },
    { before: 3, after: 2, percent: -33, currency: 'USD' },
  ],
  ['F29', { facts: { name: ours }, listing: offer(2, 1), history: [seen(offer(2, 1))] }, clear],
  [
    'F29',
    {
      facts: { name: ours },
      listing: offer(2, 1),
      history: [seen({ ...offer(3, 1), price: { currency: 'EUR', min: 3 } })],
    },
    unseen,
  ],
  [
    'F29',
    { facts: { name: ours }, listing: { productId: '1' }, history: [seen({ productId: '1' })] },
    unseen,
  ],
  [
    'F29',
    {
      facts: { name: ours },
      listing: { ...offer(2, 1), tiers: tiers(2, 1) },
      history: [seen({ ...offer(9, 1), tiers: tiers(2, 2) })],
    },
    { before: 2, after: 1, percent: -50, currency: 'USD' },
  ],
  [
    'F29',
    {
      facts: { name: ours },
      listing: { ...offer(2, 1), tiers: tiers(2, 1) },
      history: [seen({ ...offer(2, 1), tiers: [{ from: 7, price: 9 }] })],
    },
    clear,
  ],

  [
    'F14',
    { facts: { name: ours, businessTypes: ['manufacturer'] }, others: [twin({ businessTypes: ['agent'] })] },
    { count: 1, companyId: '20000002', facts: ['name'] },
  ],

  ['F17', { buyer: { licence: {} } }, unseen],
  ['F17', { buyer: { licence: { city: 'Yiwu', name: ours, address: 'Hill Street 9' } } }, unseen],
  ['F17', { buyer: { licence: { city: ' yiwu ' } }, details: { city: 'Yiwu ' } }, clear],
  [
    'F17',
    { buyer: { licence: { city: 'Ningbo' } }, details: { city: 'Yiwu' } },
    { what: 'city', licence: 'Ningbo', page: 'Yiwu' },
  ],
  ['F17', { buyer: { licence: { name: ours } }, facts: { name: ours } }, clear],
  [
    'F17',
    { buyer: { licence: { address: 'Hill Street 9, Yiwu' } }, details: { address: '9 Hill Street' } },
    clear,
  ],
  [
    'F17',
    { buyer: { licence: { address: 'Harbour Road 5' } }, details: { address: 'Hill Street 9, Yiwu' } },
    { what: 'address', licence: 'Harbour Road 5', page: 'Hill Street 9, Yiwu' },
  ],
  ['F21', { buyer: { certificates: [] } }, unseen],
  ['F21', { buyer: { certificates: [{ name: 'CE' }] } }, { what: 'number', name: 'CE' }],
  [
    'F21',
    { buyer: { certificates: [{ name: 'CE', number: '1', validUntil: '2026-11-21', holder: ours }] } },
    clear,
  ],
  [
    'F21',
    { buyer: { certificates: [{ number: '1', validUntil: '2026-11-20' }] } },
    { what: 'expired', name: '', date: '2026-11-20' },
  ],
  [
    'F21',
    { facts: { name: ours }, buyer: { certificates: [{ number: '1', holder: theirs }] } },
    { what: 'holder', name: '', holder: theirs, facts: ['name'] },
  ],
  ['F25', { buyer: { email: 'lily@gmail.com' } }, unseen],
  [
    'F25',
    { facts: { employees: { min: 100 } }, buyer: { email: 'a@b@GMAIL.com ' } },
    { host: 'gmail.com', facts: ['employees'] },
  ],
  ['F25', { facts: { employees: { min: 99 } }, buyer: { email: 'lily@gmail.com' } }, clear],
  ['F25', { facts: { employees: { min: 100 } }, buyer: { email: 'lily@harbour-peak.example' } }, clear],
  ['F34', { buyer: { peers: {} } }, unseen],
  ['F34', { buyer: { peers: { employees: 10 } } }, unseen],
  ['F34', { facts: { employees: { min: 500 } }, buyer: { peers: {} } }, unseen],
  ['F34', { facts: { employees: { min: 100 } }, buyer: { peers: { employees: 10 } } }, clear],
  [
    'F34',
    {
      facts: { employees: null },
      buyer: { peers: { employees: 10, annualRevenueUsd: 5 }, annualRevenueUsd: 50 },
    },
    clear,
  ],
  [
    'F34',
    { buyer: { peers: { annualRevenueUsd: 5 }, annualRevenueUsd: 51 } },
    { what: 'revenue', claimed: 51, usual: 5 },
  ],
  ['F34', { buyer: { annualRevenueUsd: 51 } }, unseen],
  ['F34', { buyer: { peers: { annualRevenueUsd: 5 } } }, unseen],
]

it.each(outcomes)('%s of %j', (id, given, expected) => {
  expect(outcome(id, given)).toEqual(expected)
})

it.each([
  [{ yearsOnAlibaba: 9 }, 'warning'],
  [{ yearsOnAlibaba: 11 }, undefined],
  [{ yearsOnAlibaba: 12 }, undefined],
  [{ businessTypes: ['trading-company', 'manufacturer'] }, undefined],
  [{ businessTypes: ['agent'] }, 'warning'],
  [{}, undefined],
] satisfies [Statements, unknown][])(
  'a twin shop that states %j is grave only where the two differ',
  (facts, severity) => {
    const rule = flagRules.find(({ id }) => id === 'F14')
    const own: Statements = {
      name: ours,
      yearsOnAlibaba: 12,
      businessTypes: ['manufacturer', 'trading-company'],
    }
    const check = (stated: Statements, address?: string, own2 = own) =>
      rule?.check({
        now: today,
        facts: statedFacts(own2),
        details: { address: '5 Harbour Road, Ningbo' },
        others: [twin({}), twin(stated, address)],
      })
    expect(check(facts)).toMatchObject({ severity: severity ?? 'info', params: { count: 2 } })
    expect(check(facts, 'Hill Street 9, Yiwu')).toMatchObject({ severity: 'warning' })
    expect(check(facts, 'Ningbo, 5 Harbour Road')).toMatchObject({ severity: severity ?? 'info' })
    expect(check(facts, undefined, { name: ours })).toMatchObject({ severity: 'info' })
  },
)
