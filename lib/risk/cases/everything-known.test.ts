import { expect, it } from 'vitest'
import type { Context } from '../evidence.ts'
import { judgeCase } from './judge-case.ts'
import { cohort, offer, past } from './pages-before.ts'
import { spotless, today } from './risk-case.ts'

const listing = {
  ...offer(2, 100, '16001'),
  tiers: [
    { from: 100, price: 2 },
    { from: 1000, price: 1.8 },
  ],
  leadTimeDays: 20,
  customised: true,
  tooled: true,
}

/** All that can be known of a supplier, and none of it bad. */
const context: Partial<Context> = {
  host: 'harbourpeak.en.alibaba.com',
  details: {
    city: 'Ningbo',
    address: 'No. 5 Harbour Road, Ningbo',
    report: { auditedOn: '2026-06-01', validUntil: '2027-05-31' },
    certificates: [{ name: 'ISO 9001', issuedOn: '2020-01-01' }],
  },
  listing,
  cohort,
  history: [
    past(spotless, 30, { listing, host: 'harbourpeak.en.alibaba.com' }),
    past(spotless, 10, { page: 'profile' }),
  ],
  others: [],
  links: [{ text: 'Trade Assurance', address: 'https://tradeassurance.alibaba.com/' }],
  buyer: {
    licence: { name: 'Harbour Peak Metalware Co., Ltd.', city: 'Ningbo', address: '5 Harbour Road, Ningbo' },
    certificates: [{ number: '1', holder: 'Harbour Peak Metalware', validUntil: '2027-01-01' }],
    email: 'sales@harbour-peak.example',
    peers: { employees: 100, annualRevenueUsd: 5_000_000 },
    annualRevenueUsd: 6_000_000,
  },
}

const texts = {
  title: 'Stainless steel bowl',
  description: 'T/T 30% deposit, 70% before shipment. Lead time 20 days.',
  paymentTerms: ['T/T', 'L/C'],
  companyName: 'Harbour Peak Metalware Co., Ltd.',
  mainProducts: ['Steel bowls', 'Steel pans'],
}

it('finds nothing where all is known and nothing is bad, and has checked all that can be clear', () => {
  const { flags, notChecked, band } = judgeCase({ name: '', facts: spotless, context, texts, band: 'low' })
  expect({ flags, band }).toEqual({ flags: [], band: 'low' })
  // The buyer can say that words or photographs are another firm's, not that they are nobody's.
  expect(notChecked).toEqual(['F31', 'F32'])
})

it.each([
  ['details', ['F19', 'F38']],
  ['listing', ['F02', 'F27', 'F28', 'F29', 'F33']],
  ['cohort', ['F02']],
  ['history', ['F05', 'F06', 'F15', 'F16', 'F29']],
  ['others', ['F14']],
  ['links', ['F37']],
  ['buyer', ['F17', 'F21', 'F25', 'F34']],
] as const)('without %s leaves unchecked what is read from it', (missing, ids) => {
  const known = { name: '', facts: spotless, texts, band: 'low' } as const
  const all = judgeCase({ ...known, context })
  const some = judgeCase({ ...known, context: { ...context, [missing]: undefined } })
  expect(all.notChecked.filter((id) => (ids as readonly string[]).includes(id))).toEqual([])
  expect(some.notChecked).toEqual(expect.arrayContaining([...ids]))
})

it('judges as of the day given', () => {
  const later = { ...context, now: today + 400 * 24 * 3600 * 1000 }
  expect(
    judgeCase({ name: '', facts: spotless, context: later, texts, band: 'low' }).flags.map(({ id }) => id),
  ).toContain('F19')
})
