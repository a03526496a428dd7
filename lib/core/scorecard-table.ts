import type { ReasonCode } from './assessment.ts'

/** One row of a signal's bins. Paths are places of numbers in the scorecard, e.g. `signals.TENURE.years.2.points`. */
export interface ScorecardStep {
  /** `none` is for a page that says there is none, `beyond` for what is over the last `upTo`. */
  kind: 'none' | 'from' | 'upTo' | 'beyond' | 'at' | 'choice'
  /** The bin of a choice. */
  choice?: string
  /** From, up to or at which value the step counts; absent where it has none. */
  bound?: { value: number; path: string }
  points: { value: number; path: string }
}

const scorecardMeasures = [
  'years',
  'orders',
  'revenueUsd',
  'reviews',
  'choices',
  'onTime',
  'rating',
  'hours',
  'answered',
  'reordered',
] as const

/** Bins of one measure. */
export interface ScorecardGroup {
  measure: (typeof scorecardMeasures)[number]
  path: string
  steps: ScorecardStep[]
}

/** A signal of a scorecard, as a table to show and to edit. */
export interface ScorecardSignal {
  code: ReasonCode
  /** The place of the weight. */
  path: string
  weight: number
  /** Its share of all weights, 0 to 1. */
  share: number
  /** Points are counted on this scale and scaled to the weight. */
  scale: number
  groups: ScorecardGroup[]
}
