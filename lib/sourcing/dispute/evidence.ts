import type { DiligenceCheckId } from '../diligence/checklist.ts'
import type { Guide } from '../guides.ts'

interface EvidenceSpec {
  guide: Guide
  /** Only where there is one: not every order was inspected or tested. */
  ifThereIsOne?: true
  /** Checks of the due diligence whose files and results belong to it. */
  checks?: readonly DiligenceCheckId[]
  /** What of the plan belongs to it. */
  plan?: 'payment' | 'specification' | 'inspection'
}

const guide = 'safe-sourcing-2026'

/**
 * What a dispute is decided by. Source: 001_724ce68e1598ca07.txt, "Gather Comprehensive Evidence" and "Written
 * Records"; the sample and the specification after 002_00442ac20abd31d6.txt, "The Hidden Problem in Alibaba Trade
 * Assurance Orders".
 */
const evidence = {
  'order-page': { guide },
  contract: { guide, checks: ['agreed-in-writing', 'rights-agreed'] },
  specification: {
    guide: 'trade-assurance-practice',
    checks: ['specification-agreed', 'packing-agreed'],
    plan: 'specification',
  },
  'approved-sample': {
    guide: 'trade-assurance-practice',
    checks: ['sample-approved', 'sample-measured', 'sample-sealed'],
  },
  'payment-proof': { guide, checks: ['beneficiary-compared'], plan: 'payment' },
  'shipping-papers': { guide, checks: ['term-agreed'] },
  'delivery-proof': { guide },
  'defect-photos': { guide },
  'defect-count': { guide },
  'chat-record': { guide, checks: ['answers-clear'] },
  'inspection-report': { guide, ifThereIsOne: true, checks: ['inspection-booked'], plan: 'inspection' },
  'test-report': { guide, ifThereIsOne: true, checks: ['test-reports-read', 'certificates-confirmed'] },
} as const satisfies Record<string, EvidenceSpec>

export type EvidenceKind = keyof typeof evidence

export const evidenceKinds = Object.keys(evidence) as EvidenceKind[]

/** What is known of a kind of evidence beside its texts. */
export function evidenceOf(kind: EvidenceKind): EvidenceSpec {
  return evidence[kind]
}
