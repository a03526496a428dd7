import type { ReasonBin, Params } from '@/lib/core/assessment.ts'
import type { FactName } from '@/lib/core/facts.ts'
import type { Evidence } from './evidence.ts'
import type { Signals } from './scorecard.ts'

/** What one signal saw in the facts. */
export interface Observation {
  bin: ReasonBin
  /** On the signal's scale, scaled to its weight by the assessment. */
  points: number
  /** Share of the signal's weight that was seen, where it has parts; else all of it. */
  share?: number
  /**
   * By how many points more this could yet cost once a fact beside it is known: a reply rate stands in for a reply
   * time, an expiry date is on another page. Counts only for whether the assessment is provisional.
   */
  open?: number
  params: Params
  facts: FactName[]
}

/** A signal in the evidence; `dropped` where it is stated and says nothing, `undefined` where it is not stated. */
export type ReadSignal = (evidence: Evidence, signals: Signals) => Observation | 'dropped' | undefined
