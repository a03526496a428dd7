import type { Band, Flag } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { bandOf } from './band.ts'
import type { Context, Evidence } from './evidence.ts'
import { flagRules } from './flag-rules.ts'
import { raiseBand } from './raise-band.ts'
import { raiseFlags } from './raise-flags.ts'
import { score } from './score.ts'
import type { Scorecard } from './scorecard.ts'

/** What of a judgement no scorecard changes, and what the scorecard reads. */
export interface Judged {
  evidence: Evidence
  flags: Flag[]
}

/** Judges a supplier as far as no scorecard is needed, so that many scorecards can be tried on it. */
export function prejudge(facts: RecordedFacts, { now, details, history, ...context }: Context): Judged {
  const { flags } = raiseFlags({ ...context, now, details, history, facts }, flagRules)
  return { evidence: { now, facts, details: details?.report && { report: details.report }, history }, flags }
}

/** The band that a scorecard gives; the same as that of a whole assessment. */
export function rejudge({ evidence, flags }: Judged, scorecard: Scorecard): Band {
  return raiseBand(bandOf(score(evidence, scorecard).result, scorecard), flags).band
}
