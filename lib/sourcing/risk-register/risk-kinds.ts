import type { DiligenceCheckId } from '../diligence/checklist.ts'
import type { Guide } from '../guides.ts'
import type { PaymentWarningCode } from '../payment/payment-warnings.ts'

export const levels = ['low', 'medium', 'high'] as const

export type Level = (typeof levels)[number]

interface RiskKindSpec {
  /** How much it would hurt; the buyer may think otherwise. */
  effect: Level
  guide: Guide
  /** Red flags that point to it, by the ids of the risk room. */
  flags?: readonly string[]
  /** Checks that point to it where they failed or left a concern. */
  checks?: readonly DiligenceCheckId[]
  /** Those of the checks that point to it while they are not done. */
  open?: readonly DiligenceCheckId[]
  payments?: readonly PaymentWarningCode[]
  /** It is there while no inspection is planned and no payment waits for one. */
  withoutInspection?: true
}

/**
 * What suggests which risk; risk and measure are texts, by its id. Each flag and each check points to one. Sources:
 * 000_4d66ee62ccb1e8b0.txt, mistakes 1 to 8; 001_724ce68e1598ca07.txt, "Common Scams", "Combating Counterfeit Goods",
 * "Ensuring Quality"; 002_00442ac20abd31d6.txt, "The Hidden Problem in Alibaba Trade Assurance Orders".
 */
const riskKinds = {
  'other-company': {
    effect: 'high',
    guide: 'safe-sourcing-2026',
    flags: ['F14', 'F15', 'F16', 'F17', 'F18', 'F25'],
    checks: [
      'platform-history',
      'company-elsewhere',
      'licence-compared',
      'licence-registered',
      'background-checked',
    ],
    open: ['licence-compared', 'licence-registered'],
  },
  'money-misdirected': {
    effect: 'high',
    guide: 'safe-sourcing-2026',
    flags: ['F22', 'F23', 'F30', 'F37'],
    checks: ['beneficiary-compared', 'tone-unchanged'],
    open: ['beneficiary-compared'],
    payments: [
      'untraceable-route',
      'personal-account',
      'other-company',
      'beneficiary-changed',
      'beneficiary-unchecked',
      'off-platform',
    ],
  },
  'nothing-held-back': {
    effect: 'high',
    guide: 'mitigate-risks-2025',
    flags: ['F24'],
    payments: ['all-upfront', 'much-upfront', 'nothing-held-for-inspection'],
  },
  'defects-found-late': {
    effect: 'high',
    guide: 'trade-assurance-practice',
    flags: ['F06'],
    checks: ['inspection-booked'],
    withoutInspection: true,
  },
  'unlike-sample': {
    effect: 'high',
    guide: 'trade-assurance-practice',
    checks: ['sample-approved', 'sample-measured', 'sample-sealed'],
    open: ['sample-approved', 'sample-sealed'],
  },
  'vague-agreement': {
    effect: 'medium',
    guide: 'trade-assurance-practice',
    checks: ['answers-clear', 'agreed-in-writing', 'specification-agreed'],
    open: ['specification-agreed'],
  },
  late: {
    effect: 'medium',
    guide: 'mitigate-risks-2025',
    flags: ['F08', 'F09', 'F33'],
    checks: ['response-seen'],
  },
  'made-elsewhere': {
    effect: 'medium',
    guide: 'safe-sourcing-2026',
    flags: ['F10', 'F11', 'F12', 'F13', 'F31', 'F32', 'F34', 'F38'],
    checks: ['maker-or-trader', 'factory-seen', 'capacity-stated', 'text-and-photos'],
    open: ['factory-seen'],
  },
  'papers-not-valid': {
    effect: 'high',
    guide: 'safe-sourcing-2026',
    flags: ['F19', 'F20', 'F21'],
    checks: ['verification-report', 'certificates-confirmed', 'test-reports-read'],
    open: ['certificates-confirmed'],
  },
  'not-allowed-on-market': {
    effect: 'high',
    guide: 'mitigate-risks-2025',
    checks: ['standards-known'],
    open: ['standards-known'],
  },
  'rights-of-others': {
    effect: 'high',
    guide: 'safe-sourcing-2026',
    flags: ['F26'],
    checks: ['rights-searched', 'rights-agreed'],
  },
  'thin-record': {
    effect: 'medium',
    guide: 'safe-sourcing-2026',
    flags: ['F01', 'F04', 'F05', 'F07', 'F35'],
    checks: ['transactions', 'reviews-read', 'references-called'],
  },
  'price-not-final': {
    effect: 'medium',
    guide: 'mitigate-risks-2025',
    flags: ['F02', 'F03', 'F27', 'F28', 'F29'],
  },
  'shipping-unclear': {
    effect: 'medium',
    guide: 'trade-assurance-practice',
    checks: ['term-agreed', 'tariff-found', 'packing-agreed', 'forwarders-asked'],
  },
} as const satisfies Record<string, RiskKindSpec>

export type RiskKind = keyof typeof riskKinds

export const riskKindIds = Object.keys(riskKinds) as RiskKind[]

/** What is known of a kind of risk beside its texts. */
export function riskKind(id: RiskKind): RiskKindSpec {
  return riskKinds[id]
}
