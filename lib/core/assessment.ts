import * as z from 'zod/mini'
import { factNames, type FactName } from './facts.ts'

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

export const severities = ['critical', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Values for the sentence of a reason or a flag: numbers stay numbers, so that i18n formats them. */
export type Params = Record<string, string | number>

/** One observed signal: risk points of at most `max`, 0 is best. */
export interface Reason {
  code: ReasonCode
  points: number
  max: number
  /** Which bin of the scorecard it fell in, e.g. `expired`; i18n chooses the sentence by code and bin. */
  bin: string
  params: Params
  /** The facts that it was read from. */
  facts: FactName[]
}

export interface Flag {
  id: string
  code: string
  severity: Severity
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
  /** Signals without evidence, heaviest first. */
  unseen: ReasonCode[]
}

const percentScore = z.number().check(z.gte(0), z.lte(100))
const params = z.record(
  z.string().check(z.maxLength(40)),
  z.union([z.string().check(z.maxLength(500)), z.number()]),
)
const facts = z.array(z.enum(factNames))
const code = z.string().check(z.minLength(1), z.maxLength(60))

export const assessmentSchema = z.object({
  scorecard: z.object({ id: code, version: z.int() }),
  band: z.enum(bands),
  provisional: z.boolean(),
  score: z.optional(percentScore),
  best: percentScore,
  worst: percentScore,
  coverage: z.number().check(z.gte(0), z.lte(1)),
  reasons: z
    .array(
      z.object({ code: z.enum(reasonCodes), points: z.number(), max: z.number(), bin: code, params, facts }),
    )
    .check(z.maxLength(reasonCodes.length)),
  flags: z
    .array(z.object({ id: code, code, severity: z.enum(severities), params, facts }))
    .check(z.maxLength(60)),
  unseen: z.array(z.enum(reasonCodes)).check(z.maxLength(reasonCodes.length)),
})
