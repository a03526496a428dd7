import type { Band } from '@/lib/core/assessment.ts'
import type { Score } from './score.ts'
import type { Scorecard } from './scorecard.ts'

/** Classes of a score, 0 to 2. Unproven and high are one: both say that much speaks against an order as it stands. */
export function classOf(score: number, { bands }: Scorecard): 0 | 1 | 2 {
  if (score < bands.medium) return 0
  return score < bands.high ? 1 : 2
}

/** The band by the score alone: a high score made of a missing record is unproven, because thin is not bad. */
export function bandOf({ score, coverage, reasons }: Score, scorecard: Scorecard): Band {
  const { known, thin } = scorecard
  if (score === undefined || coverage < known.coverage || reasons.length < known.signals) return 'unknown'
  const level = classOf(score, scorecard)
  if (level < 2) return level === 0 ? 'low' : 'medium'

  const sumOf = (some: typeof reasons) => some.reduce((sum, { points }) => sum + points, 0)
  const missing = sumOf(reasons.filter(({ code }) => thin.codes.includes(code)))
  return missing >= thin.share * sumOf(reasons) - 1e-9 ? 'unproven' : 'high'
}

/** Whether much is open: little of the weight was seen, or what is open could put the score into a worse class. */
export function isProvisional(
  { score = 0, coverage }: Score,
  openWorst: number,
  scorecard: Scorecard,
): boolean {
  return coverage < scorecard.settled.coverage || classOf(openWorst, scorecard) > classOf(score, scorecard)
}
