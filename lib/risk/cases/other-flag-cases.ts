import { exactly } from '@/lib/core/range.ts'
import { changed, type RiskCase } from './risk-case.ts'

/** What the buyer typed, links, addresses, and flags together. */
export const otherFlagCases: RiskCase[] = changed([
  // F31, F32, F34, F35, F37, F38
  {
    name: 'the words of another firm',
    facts: {},
    context: { buyer: { sameTextAs: 'Silver Moon' } },
    band: 'low',
    flags: [['F31', 'info']],
  },
  {
    name: 'the photographs of another firm',
    facts: {},
    context: { buyer: { sameImageAs: 'Silver Moon' } },
    band: 'low',
    flags: [['F32', 'info']],
  },
  {
    name: 'eleven times the people of its peers',
    facts: {},
    context: { buyer: { peers: { employees: 10 } } },
    band: 'low',
    flags: [['F34', 'info']],
  },
  {
    name: 'ten times the revenue of its peers',
    facts: {},
    context: { buyer: { annualRevenueUsd: 10, peers: { annualRevenueUsd: 1 } } },
    band: 'low',
    flags: [],
  },
  {
    name: 'everybody comes back, few have come',
    facts: { reorderPercent: exactly(70), revenueUsd: { min: 5000, max: 10_000, days: 180 } },
    band: 'low',
    flags: [['F35', 'info']],
  },
  {
    name: 'everybody comes back, many have come',
    facts: { reorderPercent: exactly(70) },
    band: 'low',
    flags: [],
  },
  {
    name: 'a payment page elsewhere',
    facts: {},
    context: { links: [{ text: 'Trade Assurance order', address: 'https://pay.example/' }] },
    band: 'high',
    flags: [['F37', 'critical']],
  },
  {
    name: 'a host that looks like the site',
    facts: {},
    context: { links: [{ text: 'Pay', address: 'https://a1ibaba-pay.example/' }] },
    band: 'high',
    flags: [['F37', 'critical']],
  },
  {
    name: 'links of the site and others',
    facts: {},
    context: {
      links: [
        { text: 'Trade Assurance', address: 'https://tradeassurance.alibaba.com/' },
        { text: 'catalogue', address: 'https://harbour-peak.example/' },
      ],
    },
    band: 'low',
    flags: [],
  },
  {
    name: 'a factory in a room',
    facts: {},
    context: { details: { address: 'Room 1203, Harbour Tower, Ningbo' } },
    band: 'low',
    flags: [['F38', 'info']],
  },
  {
    name: 'a factory on a road',
    facts: {},
    context: { details: { address: 'No. 5 Harbour Road, Industrial Zone, Ningbo' } },
    band: 'low',
    flags: [],
  },
  {
    name: 'a trader in a room',
    facts: { inspectedAs: 'trading-company', businessTypes: ['trading-company'] },
    context: { details: { address: 'Room 1203, Harbour Tower, Ningbo' } },
    band: 'low',
    flags: [],
  },
  // Flags together
  {
    name: 'three warnings',
    facts: { onTimePercent: exactly(75), yearEstablished: 2020 },
    texts: { description: 'Contact us on WhatsApp' },
    band: 'high',
    score: 10,
    flags: [
      ['F08', 'warning'],
      ['F18', 'warning'],
      ['F22', 'warning'],
    ],
  },
  {
    name: 'two warnings',
    facts: { onTimePercent: exactly(75), yearEstablished: 2020 },
    band: 'medium',
    score: 10,
    flags: [
      ['F08', 'warning'],
      ['F18', 'warning'],
    ],
  },
])
