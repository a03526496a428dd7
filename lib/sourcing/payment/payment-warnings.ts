import type { Guide } from '../guides.ts'
import { fieldReader } from '../fields/read-fields.ts'
import { paymentEvents, type PaymentEvent, type PaymentRoute, type PaymentTerms } from './payment-terms.ts'

export type PaymentWarningCode =
  | 'untraceable-route'
  | 'personal-account'
  | 'other-company'
  | 'beneficiary-changed'
  | 'beneficiary-unchecked'
  | 'off-platform'
  | 'all-upfront'
  | 'much-upfront'
  | 'nothing-held-for-inspection'

export interface PaymentWarning {
  code: PaymentWarningCode
  severity: 'critical' | 'warning' | 'info'
  /** The guide that calls it dangerous; absent where it is the research on red flags. */
  guide?: Guide
}

interface Rule extends PaymentWarning {
  holds: (terms: PaymentTerms, upfront: number) => boolean
}

const untraceable: readonly PaymentRoute[] = [
  'western-union',
  'moneygram',
  'cryptocurrency',
  'paypal-friends',
]
const offPlatform: readonly PaymentRoute[] = ['transfer-off-platform', 'paypal']

/** Upfront share that the guide calls staged, in percent. Source: 000_4d66ee62ccb1e8b0.txt, step 5. */
const usualUpfront = 30

const inspected = paymentEvents.slice(paymentEvents.indexOf('inspection-passed'))

/**
 * A bank transfer alone is no danger: whose account it goes to and whether the platform holds it is. Sources:
 * 001_724ce68e1598ca07.txt, "Secure Payment Methods" (Western Union, MoneyGram, cryptocurrency, personal accounts, off
 * the platform) and "Sophisticated Impersonation" (what changes in the middle); 000_4d66ee62ccb1e8b0.txt, mistake 4
 * ("Large upfront payments increase your risk exposure", "reserve a portion of payment contingent on … PSI results").
 */
const rules: readonly Rule[] = [
  {
    code: 'untraceable-route',
    severity: 'critical',
    guide: 'safe-sourcing-2026',
    holds: ({ route }) => untraceable.includes(route),
  },
  {
    code: 'personal-account',
    severity: 'critical',
    guide: 'safe-sourcing-2026',
    holds: ({ beneficiary }) => beneficiary === 'personal',
  },
  {
    code: 'beneficiary-changed',
    severity: 'critical',
    guide: 'safe-sourcing-2026',
    holds: ({ beneficiaryChanged }) => beneficiaryChanged === true,
  },
  {
    code: 'other-company',
    severity: 'warning',
    holds: ({ beneficiary }) => beneficiary === 'other-company',
  },
  {
    code: 'off-platform',
    severity: 'warning',
    guide: 'safe-sourcing-2026',
    holds: ({ route }) => offPlatform.includes(route),
  },
  {
    code: 'all-upfront',
    severity: 'warning',
    guide: 'mitigate-risks-2025',
    holds: (_, upfront) => upfront >= 100,
  },
  {
    code: 'much-upfront',
    severity: 'info',
    guide: 'mitigate-risks-2025',
    holds: (_, upfront) => upfront > usualUpfront && upfront < 100,
  },
  {
    code: 'nothing-held-for-inspection',
    severity: 'warning',
    guide: 'mitigate-risks-2025',
    holds: ({ stages }, upfront) =>
      upfront < 100 && stages.every(({ waitsFor }) => !inspected.includes(waitsFor)),
  },
  {
    code: 'beneficiary-unchecked',
    severity: 'info',
    holds: ({ beneficiary, route }) => beneficiary === 'unknown' && !escrow.includes(route),
  },
]

/** Routes on which the buyer never sees an account of the supplier. */
const escrow: readonly PaymentRoute[] = ['trade-assurance', 'card-on-platform']

const beforeProduction: readonly PaymentEvent[] = ['contract-signed', 'samples-approved']

/** What of these terms is dangerous, the gravest first. */
export function paymentWarnings(terms: PaymentTerms): PaymentWarning[] {
  const upfront = terms.stages
    .filter(({ waitsFor }) => beforeProduction.includes(waitsFor))
    .reduce((sum, { percent }) => sum + (fieldReader().number('', percent)?.toNumber() ?? 0), 0)
  return rules
    .filter(({ holds }) => holds(terms, upfront))
    .map(({ code, severity, guide }) => ({ code, severity, ...(guide !== undefined && { guide }) }))
}
