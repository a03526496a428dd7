import { changed, type RiskCase } from './risk-case.ts'
import { cohort, offer, past, known } from './pages-before.ts'

/** Offers among others, and over time. */
export const offerFlagCases: RiskCase[] = changed([
  // F02, F03
  {
    name: 'half the usual price',
    facts: {},
    context: { listing: offer(0.99, 100), cohort },
    band: 'medium',
    flags: [['F02', 'warning']],
  },
  {
    name: 'just half the usual price',
    facts: {},
    context: { listing: offer(1, 100), cohort },
    band: 'low',
    flags: [['F02', 'info']],
  },
  {
    name: '30 % under the usual price',
    facts: {},
    context: { listing: offer(1.4, 100), cohort },
    band: 'low',
    flags: [['F02', 'info']],
  },
  {
    name: '29 % under the usual price',
    facts: {},
    context: { listing: offer(1.42, 100), cohort },
    band: 'low',
    flags: [],
  },
  {
    name: 'cheap among seven',
    facts: {},
    context: { listing: offer(0.5, 100), cohort: cohort.slice(0, 7) },
    band: 'low',
    flags: [],
    notChecked: ['F02'],
  },
  {
    name: 'cheap among other units',
    facts: {},
    context: { listing: { ...offer(0.5, 100), moq: { quantity: 1, unit: 'set' } }, cohort },
    band: 'low',
    flags: [],
    notChecked: ['F02'],
  },
  {
    name: 'cheap among other currencies',
    facts: {},
    context: { listing: { ...offer(0.5, 100), price: { currency: 'EUR', min: 0.5 } }, cohort },
    band: 'low',
    flags: [],
    notChecked: ['F02'],
  },
  {
    name: 'new, cheap, small orders, hardly a review',
    facts: { yearsOnAlibaba: 2, reviewCount: 4 },
    context: { listing: offer(0.99, 20), cohort },
    band: 'high',
    flags: [
      ['F03', 'critical'],
      ['F02', 'warning'],
    ],
  },
  {
    name: 'new, cheap, small orders, five reviews',
    facts: { yearsOnAlibaba: 2, reviewCount: 5 },
    context: { listing: offer(0.99, 20), cohort },
    band: 'medium',
    flags: [['F02', 'warning']],
  },
  {
    name: 'new, cheap, larger orders',
    facts: { yearsOnAlibaba: 2, reviewCount: 4 },
    context: { listing: offer(0.99, 21), cohort },
    band: 'medium',
    flags: [['F02', 'warning']],
  },
  {
    name: 'three years, cheap, small orders',
    facts: { yearsOnAlibaba: 3, reviewCount: 4 },
    context: { listing: offer(0.99, 20), cohort },
    band: 'medium',
    flags: [['F02', 'warning']],
  },
  // F27 to F29, F33
  {
    name: 'more costs more',
    facts: {},
    context: {
      listing: {
        ...offer(2, 1),
        tiers: [
          { from: 1, price: 2 },
          { from: 100, price: 2.1 },
        ],
      },
    },
    band: 'low',
    flags: [['F27', 'info']],
  },
  {
    name: 'more costs less',
    facts: {},
    context: {
      listing: {
        ...offer(2, 1),
        tiers: [
          { from: 100, price: 1.9 },
          { from: 1, price: 2 },
        ],
      },
    },
    band: 'low',
    flags: [],
  },
  {
    name: 'a range of six times',
    facts: {},
    context: { listing: { price: { currency: 'USD', min: 1, max: 6 } } },
    band: 'low',
    flags: [['F28', 'info']],
  },
  {
    name: 'a range of five times',
    facts: {},
    context: { listing: { price: { currency: 'USD', min: 1, max: 5 } } },
    band: 'low',
    flags: [],
  },
  {
    name: 'a tenth of the next price',
    facts: {},
    context: { listing: offer(0.2, 100), cohort },
    band: 'medium',
    flags: [
      ['F02', 'warning'],
      ['F28', 'info'],
    ],
  },
  {
    name: '15 % dearer than last time',
    facts: {},
    context: {
      listing: offer(2.3, 1, '16001'),
      history: [past(known, 30, { listing: offer(2, 1, '16001') })],
    },
    band: 'low',
    flags: [['F29', 'info']],
  },
  {
    name: '30 % cheaper than last time',
    facts: {},
    context: {
      listing: offer(1.4, 1, '16001'),
      history: [past(known, 30, { listing: offer(2, 1, '16001') })],
    },
    band: 'low',
    flags: [['F29', 'info']],
  },
  {
    name: '14 % dearer than last time',
    facts: {},
    context: {
      listing: offer(2.28, 1, '16001'),
      history: [past(known, 30, { listing: offer(2, 1, '16001') })],
    },
    band: 'low',
    flags: [],
  },
  {
    name: 'made to order in two days',
    facts: {},
    context: { listing: { customised: true, leadTimeDays: 2 } },
    band: 'low',
    flags: [['F33', 'info']],
  },
  {
    name: 'made to order in three days',
    facts: {},
    context: { listing: { customised: true, leadTimeDays: 3 } },
    band: 'low',
    flags: [],
  },
  {
    name: 'one piece from a new mould',
    facts: {},
    context: { listing: { tooled: true, moq: { quantity: 1 } } },
    band: 'low',
    flags: [['F33', 'info']],
  },
])
