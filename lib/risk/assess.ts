import type { Assessment } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { bandOf, isProvisional } from './band.ts'
import { score } from './score.ts'
import type { Scorecard } from './scorecard.ts'

/** What is known beside the facts. */
export interface Context {
  /** Milliseconds since the epoch. */
  now: number
}

/** Judges a supplier by its facts: the score, how sure it is, and why. */
export function assess(facts: RecordedFacts, scorecard: Scorecard, _context: Context): Assessment {
  const { openWorst, ...result } = score(facts, scorecard)
  return {
    scorecard: { id: scorecard.id, version: scorecard.version },
    band: bandOf({ ...result, openWorst }, scorecard),
    provisional: isProvisional({ ...result, openWorst }, scorecard),
    ...result,
    flags: [],
    raisedBy: [],
    notChecked: [],
  }
}
