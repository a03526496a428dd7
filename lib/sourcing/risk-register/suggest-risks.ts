import type { Severity } from '@/lib/core/assessment.ts'
import type { DiligenceCheckId } from '../diligence/checklist.ts'
import { paymentEvents, type PaymentTerms } from '../payment/payment-terms.ts'
import { paymentWarnings, type PaymentWarningCode } from '../payment/payment-warnings.ts'
import { levels, riskKind, riskKindIds, type Level, type RiskKind } from './risk-kinds.ts'

/** What is known of a supplier and an order when its risks are thought of. */
export interface RiskFindings {
  /** Red flags that are raised, with the buyer's answer where there is one. */
  flags: readonly { id: string; severity: Severity; answer?: 'open' | 'explained' | 'confirmed' }[]
  /** The checks that an order of this value asks for, with what was found. */
  checks: readonly { check: DiligenceCheckId; outcome?: 'passed' | 'concern' | 'failed' | 'not-applicable' }[]
  /** Absent while nothing is planned. */
  payment?: PaymentTerms
  isInspectionPlanned: boolean
}

/** Why a risk is suggested. */
export type RiskReason =
  | { kind: 'flag'; id: string }
  | { kind: 'check'; check: DiligenceCheckId; outcome: 'concern' | 'failed' | 'open' }
  | { kind: 'payment'; code: PaymentWarningCode }
  | { kind: 'no-inspection' }

export interface RiskSuggestion {
  kind: RiskKind
  likelihood: Level
  effect: Level
  /** The gravest first. */
  reasons: RiskReason[]
}

const ofSeverity = { critical: 'high', warning: 'medium', info: 'low' } as const satisfies Record<
  Severity,
  Level
>
const ofOutcome = { failed: 'high', concern: 'medium', open: 'low' } as const

const inspected = paymentEvents.slice(paymentEvents.indexOf('inspection-passed'))

type Graded = [reason: RiskReason, likelihood: Level]

function flagReasons(ids: readonly string[], flags: RiskFindings['flags']): Graded[] {
  return flags
    .filter(({ id, answer }) => ids.includes(id) && answer !== 'explained')
    .map(({ id, severity, answer }) => [
      { kind: 'flag', id },
      answer === 'confirmed' ? 'high' : ofSeverity[severity],
    ])
}

function checkReasons(kind: RiskKind, checks: RiskFindings['checks']): Graded[] {
  const { checks: own = [], open = [] } = riskKind(kind)
  return checks.flatMap(({ check, outcome }): Graded[] => {
    if (outcome === 'passed' || outcome === 'not-applicable') return []
    const found = outcome ?? 'open'
    const points = found === 'open' ? open.includes(check) : own.includes(check)
    return points ? [[{ kind: 'check', check, outcome: found }, ofOutcome[found]]] : []
  })
}

function paymentReasons(codes: readonly PaymentWarningCode[], payment: PaymentTerms | undefined): Graded[] {
  if (payment === undefined) return []
  return paymentWarnings(payment)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, severity }) => [{ kind: 'payment', code }, ofSeverity[severity]])
}

/** No inspection is planned, and nothing that is paid waits for one. */
function isUninspected({ payment, isInspectionPlanned }: RiskFindings): boolean {
  const stages = payment?.stages ?? []
  return !isInspectionPlanned && stages.every(({ waitsFor }) => !inspected.includes(waitsFor))
}

/** The risks that flags, checks and payment terms point to, in the order of the table. A guess: the buyer decides. */
export function suggestRisks(findings: RiskFindings): RiskSuggestion[] {
  return riskKindIds.flatMap((kind) => {
    const { effect, flags = [], payments = [], withoutInspection } = riskKind(kind)
    const graded: Graded[] = [
      ...flagReasons(flags, findings.flags),
      ...checkReasons(kind, findings.checks),
      ...paymentReasons(payments, findings.payment),
      ...(withoutInspection && isUninspected(findings)
        ? [[{ kind: 'no-inspection' }, 'medium'] satisfies Graded]
        : []),
    ]
    const gravestFirst = graded.toSorted(([, one], [, other]) => levels.indexOf(other) - levels.indexOf(one))
    const [gravest] = gravestFirst
    if (gravest === undefined) return []
    return [{ kind, likelihood: gravest[1], effect, reasons: gravestFirst.map(([reason]) => reason) }]
  })
}
