import type { ReasonCode } from '@/lib/core/assessment.ts'
import type { Scorecard, Signals } from './scorecard.ts'

export type Weights = Partial<Record<ReasonCode, number>>

/** A scorecard of its own name with other weights; bins stay, points scale with the weight. */
export function reweigh(
  scorecard: Scorecard,
  weights: Weights,
  { id, version }: Pick<Scorecard, 'id' | 'version'>,
): Scorecard {
  const signals = Object.fromEntries(
    Object.entries(scorecard.signals).map(([code, signal]) => [
      code,
      { ...signal, max: weights[code as ReasonCode] ?? signal.max },
    ]),
  ) as Signals
  return { ...scorecard, id, version, signals }
}
