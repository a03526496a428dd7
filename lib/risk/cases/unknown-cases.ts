import { exactly } from '@/lib/core/range.ts'
import type { RiskCase } from './risk-case.ts'

/** Flags on a supplier of which next to nothing else is known. */
export const unknownCases: RiskCase[] = [
  {
    name: 'nothing known, a private account',
    facts: {},
    texts: { description: 'Pay to my personal account' },
    band: 'high',
    flags: [['F23', 'critical']],
  },
  {
    name: 'nothing known, a messenger',
    facts: {},
    texts: { description: 'Contact us on WhatsApp' },
    band: 'unknown',
    flags: [['F22', 'warning']],
  },
  {
    name: 'nothing known, three warnings',
    facts: { reviewCount: 3, onTimePercent: exactly(50) },
    texts: { description: 'Contact us on WhatsApp. 100% T/T in advance.' },
    band: 'high',
    flags: [
      ['F08', 'warning'],
      ['F22', 'warning'],
      ['F24', 'warning'],
    ],
  },
]
