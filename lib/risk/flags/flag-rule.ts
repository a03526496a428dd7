import type { Params, Severity } from '@/lib/core/assessment.ts'
import type { FactName } from '@/lib/core/facts.ts'
import type { Evidence } from '../evidence.ts'
import type { FlagId } from '../flag-ids.ts'

/** Why a flag fired, with what its sentence needs. Without a severity of its own it has the rule's. */
export interface Finding {
  severity?: Severity
  params?: Params
  /** The facts that fired it; none where it was a listing, a text or what the buyer typed. */
  facts?: FactName[]
}

/** `not-checked`: what the rule reads was not seen. That is never the same as `clear`. */
export type Outcome = Finding | 'clear' | 'not-checked'

/** A named pattern that a buyer should ask about. */
export interface FlagRule {
  id: FlagId
  code: string
  severity: Severity
  /** What to ask the supplier, or to do; i18n has the words. Absent where there is nothing to ask. */
  question?: string
  check: (evidence: Evidence) => Outcome
}
