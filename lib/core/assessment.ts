import type { FactName } from './facts.ts'
import type { PageKind } from './page-kind.ts'

export const bands = ['low', 'medium', 'high', 'unproven', 'unknown'] as const

/**
 * `unproven` is a thin record without a sign of harm, `unknown` means that too little was seen to say.
 */
export type Band = (typeof bands)[number]

/** Signals of the scorecard, by the reason code that explains them (the table of the risk room). */
export const reasonCodes = [
  'TENURE',
  'VOLUME',
  'VERIFY',
  'ONTIME',
  'RATING',
  'TA',
  'RESPONSE',
  'TYPE',
  'REORDER',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** By how much of a signal's weight a measured value costs: nothing, less than half, half or more. */
const grades = ['good', 'fair', 'poor'] as const

/** Every bin that a reason may name, so that each has its sentence. The risk room fills the parameters given here. */
export const reasonBins = {
  /** `years` */
  TENURE: grades,
  /** What was seen of `orders`, `revenueUsd` (both a year, where the page states the window) and `reviews`. */
  VOLUME: ['none', ...grades],
  VERIFY: ['pro', 'report', 'assessor', 'verified', 'expired', 'gold', 'gold-unseen', 'none'],
  /** `percent` */
  ONTIME: grades,
  /** `rating` as the site says it, `reviews`, `shrunk` as it is counted */
  RATING: grades,
  TA: ['yes', 'no'],
  /** `hours` or `percent` */
  RESPONSE: ['time-good', 'time-fair', 'time-poor', 'rate-good', 'rate-fair', 'rate-poor'],
  TYPE: [
    'verified-manufacturer',
    'manufacturer',
    'mixed',
    'trader',
    'unclear',
    'not-stated',
    'contradictory',
  ],
  /** `percent` */
  REORDER: grades,
} as const satisfies Record<ReasonCode, readonly string[]>

export type ReasonBin<Code extends ReasonCode = ReasonCode> = (typeof reasonBins)[Code][number]

export const severities = ['critical', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Values for the sentence of a reason or a flag: numbers stay numbers, so that i18n formats them. */
export type Params = Record<string, string | number>

/** One observed signal: risk points of at most `max`, 0 is best. */
export interface Reason {
  code: ReasonCode
  points: number
  max: number
  /** Which bin it fell in, e.g. `expired`; i18n chooses the sentence by code and bin. */
  bin: ReasonBin
  params: Params
  /** The facts that it was read from. */
  facts: FactName[]
}

export interface Flag {
  id: string
  code: string
  severity: Severity
  /** What to ask the supplier, or to do, by code; absent where there is nothing to ask. */
  question?: string
  params: Params
  facts: FactName[]
}

/** A pure function of record, scorecard and context. Scores run from 0 (best) to 100 (worst). */
export interface Assessment {
  scorecard: { id: string; version: number }
  band: Band
  /** Much is open: coverage under 70 %, or the worst possible score is in a worse class than the score. */
  provisional: boolean
  /** 100 × points / weight observed; absent where nothing was observed. */
  score?: number
  /** 100 × points / total weight: every unseen signal at its minimum. */
  best: number
  /** Every unseen signal at its maximum. */
  worst: number
  /** Share of the scorecard's weight that was observed, 0 to 1. */
  coverage: number
  /** Observed signals, most points first. */
  reasons: Reason[]
  flags: Flag[]
  /** Ids of the flags that lifted the band above what the score says; empty where none did. */
  raisedBy: string[]
  /** Ids of the flags whose inputs were not seen: not checked, which never means clear. */
  notChecked: string[]
  /** Signals that were stated and not counted, because the value says nothing (100 % on time without a sale). */
  dropped: ReasonCode[]
  /** Signals without evidence, heaviest first. */
  unseen: ReasonCode[]
  /** The page that would show most of what is unseen; absent where none would. */
  next?: { page: PageKind; codes: ReasonCode[] }
}
