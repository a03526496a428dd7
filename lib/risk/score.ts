import { reasonCodes, type Assessment, type Reason, type ReasonCode } from '@/lib/core/assessment.ts'
import type { Evidence } from './evidence.ts'
import type { Scorecard } from './scorecard.ts'
import { signalReaders } from './signals.ts'

export type Score = Pick<
  Assessment,
  'score' | 'best' | 'worst' | 'coverage' | 'reasons' | 'dropped' | 'unseen'
>

/** Sums of thirds leave crumbs such as 49.99999999999999, which would decide the band at a threshold. */
const tidy = (number: number) => Math.round(number * 1e9) / 1e9

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/**
 * Adds up the signals of a scorecard that the evidence shows. A signal of weight 0 is switched off. `openWorst` is
 * `worst` with every stand-in at the worst of what it stands in for: it decides only what is provisional.
 */
export function score(evidence: Evidence, { signals }: Scorecard): { result: Score; openWorst: number } {
  const reasons: Reason[] = []
  const dropped: ReasonCode[] = []
  const unseen: ReasonCode[] = []
  let open = 0
  for (const code of reasonCodes) {
    const { max, scale } = signals[code]
    if (max === 0) continue
    const seen = signalReaders[code](evidence, signals)
    if (seen === 'dropped') dropped.push(code)
    if (seen === undefined || seen === 'dropped') {
      unseen.push(code)
      continue
    }
    const { bin, params, facts: from, share = 1 } = seen
    reasons.push({
      code,
      points: tidy((seen.points * max) / scale),
      max: tidy(max * share),
      bin,
      params,
      facts: from,
    })
    open += ((seen.open ?? 0) * max) / scale
  }

  const total = sum(reasonCodes.map((code) => signals[code].max))
  const observed = sum(reasons.map(({ max }) => max))
  const points = sum(reasons.map((reason) => reason.points))
  const share = (part: number) => tidy(Math.min(100, (100 * part) / total))
  const result = {
    score: observed > 0 ? tidy((100 * points) / observed) : undefined,
    best: share(points),
    worst: share(points + total - observed),
    coverage: tidy(observed / total),
    reasons: reasons.toSorted((a, b) => b.points - a.points || b.max - a.max),
    dropped,
    unseen: unseen.toSorted((a, b) => signals[b].max - signals[a].max),
  }
  return { result, openWorst: share(points + total - observed + open) }
}
