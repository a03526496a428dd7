import { changed, type RiskCase } from './risk-case.ts'
import { cohort, offer } from './pages-before.ts'

/** What the texts of an offer say. */
export const textFlagCases: RiskCase[] = changed([
  // F22 to F26, F30
  {
    name: 'asks to talk elsewhere',
    facts: {},
    texts: { description: 'Contact us on WhatsApp' },
    band: 'medium',
    flags: [['F22', 'warning']],
  },
  {
    name: 'asks for money on a private account',
    facts: {},
    texts: { description: 'T/T to our boss account' },
    band: 'high',
    flags: [['F23', 'critical']],
  },
  {
    name: 'asks for all of the money first',
    facts: {},
    texts: { description: '100% T/T in advance' },
    band: 'medium',
    flags: [['F24', 'warning']],
  },
  {
    name: 'ordinary terms',
    facts: {},
    texts: { description: 'T/T 30% deposit, 70% before shipment', paymentTerms: ['T/T', 'L/C'] },
    band: 'low',
    flags: [],
    notChecked: ['F25'],
  },
  {
    name: 'a hundred people on free mail',
    facts: {},
    context: { buyer: { email: 'sales@gmail.com' } },
    band: 'low',
    flags: [['F25', 'info']],
  },
  {
    name: 'a hundred people on their own domain',
    facts: {},
    context: { buyer: { email: 'sales@harbour-peak.example' } },
    band: 'low',
    flags: [],
  },
  {
    name: 'an "original" of a famous brand',
    facts: {},
    texts: { title: 'Original Nike shoes' },
    band: 'high',
    flags: [['F26', 'critical']],
  },
  {
    name: 'a famous brand at half the price',
    facts: {},
    texts: { title: 'Nike shoes' },
    context: { listing: offer(0.9, 100), cohort },
    band: 'high',
    flags: [
      ['F26', 'critical'],
      ['F02', 'warning'],
    ],
  },
  {
    name: 'a famous brand at the usual price',
    facts: {},
    texts: { title: 'Nike shoes' },
    context: { listing: offer(2, 100), cohort },
    band: 'low',
    flags: [],
  },
  {
    name: 'a strap for a famous brand',
    facts: {},
    texts: { title: 'Strap for Samsung Galaxy watch' },
    band: 'low',
    flags: [],
  },
  {
    name: 'presses for time',
    facts: {},
    texts: { description: 'Today only!' },
    band: 'low',
    flags: [['F30', 'info']],
  },
])
