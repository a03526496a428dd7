import { expect, it } from 'vitest'
import type { Flag, Params } from '@/lib/core/assessment.ts'
import type { FactName } from '@/lib/core/facts.ts'
import { allCases } from '../cases/all-cases.ts'
import { judgeCase } from '../cases/judge-case.ts'

function flagOf(name: string, id: string): Flag | undefined {
  const one = allCases.find((each) => each.name === name)
  return one && judgeCase(one).flags.find((flag) => flag.id === id)
}

/** What the sentence and the question of every flag are made of. */
const findings: [name: string, id: string, params: Params, facts: FactName[], question?: string][] = [
  [
    'new, 50 people',
    'F01',
    { years: 1, what: 'staff', staff: 50 },
    ['yearsOnAlibaba', 'employees'],
    'licence-and-video',
  ],
  [
    'new, 2,000 square metres',
    'F01',
    { years: 0, what: 'floor', floor: 2000 },
    ['yearsOnAlibaba', 'floorSpaceM2'],
    'licence-and-video',
  ],
  [
    'new, 50 people, firm of eleven years',
    'F01',
    { years: 1, what: 'both', staff: 50, floor: 5300, age: 11 },
    ['yearsOnAlibaba', 'employees', 'floorSpaceM2', 'yearEstablished'],
    'licence-and-video',
  ],
  ['half the usual price', 'F02', { percent: 51, offers: 9 }, [], 'itemised-quote'],
  [
    'new, cheap, small orders, hardly a review',
    'F03',
    { years: 2, percent: 51, quantity: 20, reviews: 4 },
    ['yearsOnAlibaba', 'reviewCount'],
    'on-platform-only',
  ],
  ['five stars from two', 'F04', { reviews: 2 }, ['storeRating', 'reviewCount']],
  [
    'rating up by 0.3 with nine reviews',
    'F05',
    { what: 'rating', before: 4.6, after: 4.9, reviews: 9, days: 60 },
    ['storeRating', 'reviewCount'],
    'newest-reviews',
  ],
  [
    'reviews doubled in 29 days',
    'F05',
    { what: 'reviews', before: 100, after: 200, days: 29 },
    ['reviewCount'],
    'newest-reviews',
  ],
  ['rating down by 0.3', 'F06', { what: 'rating', before: 4.9, after: 4.6 }, ['storeRating'], 'late-reasons'],
  [
    'ten points less on time',
    'F06',
    { what: 'on-time', before: 99, after: 89 },
    ['onTimePercent'],
    'late-reasons',
  ],
  [
    'two years without a trace',
    'F07',
    { years: 2 },
    ['yearsOnAlibaba', 'reviewCount', 'revenueUsd'],
    'export-references',
  ],
  ['just under 80 % on time', 'F08', { percent: 79.9 }, ['onTimePercent'], 'lead-time-clause'],
  ['always on time, nothing sold', 'F09', {}, ['onTimePercent', 'revenueUsd']],
  [
    'trader with "our factory"',
    'F10',
    { words: 'visit our factory', place: 'description' },
    ['inspectedAs'],
    'licence-scope',
  ],
  ['trading name, declared maker', 'F11', {}, ['name', 'businessTypes'], 'licence-scope'],
  [
    'maker of everything',
    'F12',
    { industries: 4, examples: 'metal, apparel, toys, beauty' },
    [],
    'made-in-house',
  ],
  ['metal firm with dresses', 'F13', { name: 'metal', title: 'apparel' }, ['name'], 'licence-scope'],
  [
    'same name under another id',
    'F14',
    { count: 1, companyId: '200000001' },
    ['name'],
    'which-entity-invoices',
  ],
  [
    'maker here, trader there',
    'F15',
    { fact: 'businessTypes', here: 'product', there: 'profile' },
    ['businessTypes'],
    'explain-difference',
  ],
  [
    'another name than last time',
    'F16',
    { what: 'name', before: 'Silver Moon Electronics Co., Ltd.', after: 'Harbour Peak Metalware Co., Ltd.' },
    ['name'],
    'new-licence',
  ],
  [
    'another host than last time',
    'F16',
    { what: 'host', before: 'silvermoon.en.alibaba.com', after: 'harbourpeak.en.alibaba.com' },
    [],
    'new-licence',
  ],
  [
    'a licence in another name',
    'F17',
    { what: 'name', licence: 'Silver Moon Electronics Co., Ltd.', page: 'Harbour Peak Metalware Co., Ltd.' },
    ['name'],
    'new-licence',
  ],
  [
    'a licence from another city',
    'F17',
    { what: 'city', licence: 'Yiwu', page: 'Ningbo' },
    [],
    'new-licence',
  ],
  [
    'on the site before it was founded',
    'F18',
    { what: 'membership', years: 12, founded: 2016 },
    ['yearsOnAlibaba', 'yearEstablished'],
    'dated-documents',
  ],
  [
    'certified before it was founded',
    'F18',
    { what: 'certificate', date: '2007-12-31', founded: 2008 },
    ['yearEstablished'],
    'dated-documents',
  ],
  ['audited tomorrow', 'F18', { what: 'report', date: '2026-11-23' }, [], 'dated-documents'],
  ['report run out yesterday', 'F19', { date: '2026-11-20' }, [], 'new-report'],
  ['audit of two years ago', 'F19', { date: '2024-11-01' }, [], 'new-report'],
  ['verified, nobody named on the profile', 'F20', {}, ['verification'], 'report-link'],
  [
    'a certificate of another firm',
    'F21',
    { what: 'holder', name: '', holder: 'Silver Moon Electronics' },
    ['name'],
    'certificate-lookup',
  ],
  [
    'a certificate that ran out',
    'F21',
    { what: 'expired', name: '', date: '2026-01-01' },
    [],
    'certificate-lookup',
  ],
  ['asks to talk elsewhere', 'F22', { words: 'whatsapp', place: 'description' }, [], 'keep-on-platform'],
  [
    'asks for money on a private account',
    'F23',
    { words: 'boss account', place: 'description' },
    [],
    'on-platform-only',
  ],
  [
    'asks for all of the money first',
    'F24',
    { words: '100% t/t in advance', place: 'description' },
    [],
    'staged-payment',
  ],
  ['a hundred people on free mail', 'F25', { host: 'gmail.com' }, ['employees'], 'domain-mail'],
  [
    'an "original" of a famous brand',
    'F26',
    { words: 'original nike', place: 'title' },
    [],
    'authorisation-letter',
  ],
  ['more costs more', 'F27', { quantity: 100, price: 2.1, currency: 'USD' }, [], 're-quote'],
  [
    'a range of six times',
    'F28',
    { what: 'range', lowest: 1, highest: 6, currency: 'USD' },
    [],
    'variant-price',
  ],
  [
    'a tenth of the next price',
    'F28',
    { what: 'next', lowest: 0.2, highest: 2, currency: 'USD' },
    [],
    'variant-price',
  ],
  [
    '15 % dearer than last time',
    'F29',
    { before: 2, after: 2.3, percent: 15, currency: 'USD' },
    [],
    'quote-validity',
  ],
  [
    '30 % cheaper than last time',
    'F29',
    { before: 2, after: 1.4, percent: -30, currency: 'USD' },
    [],
    'quote-validity',
  ],
  ['presses for time', 'F30', { words: 'today only', place: 'description' }, []],
  ['the words of another firm', 'F31', { company: 'Silver Moon' }, []],
  ['the photographs of another firm', 'F32', { company: 'Silver Moon' }, [], 'dated-photo'],
  ['made to order in two days', 'F33', { what: 'days', days: 2 }, [], 'lead-time-clause'],
  ['one piece from a new mould', 'F33', { what: 'quantity' }, [], 'lead-time-clause'],
  [
    'eleven times the people of its peers',
    'F34',
    { what: 'employees', claimed: 120, usual: 10 },
    ['employees'],
  ],
  ['everybody comes back, few have come', 'F35', { percent: 70 }, ['reorderPercent', 'revenueUsd']],
  ['a payment page elsewhere', 'F37', { host: 'pay.example' }, [], 'open-from-bookmark'],
  ['a factory in a room', 'F38', { words: 'Room' }, [], 'factory-address'],
]

it.each(findings)('%s: %s says why', (name, id, params, facts, question) => {
  expect(flagOf(name, id)).toMatchObject({ params, facts, question })
  expect(flagOf(name, id)?.params).toEqual(params)
})
