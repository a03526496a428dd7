import type { Assessment } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { bandOf, isProvisional } from './band.ts'
import type { Context } from './evidence.ts'
import { flagRules } from './flag-rules.ts'
import { nextPage } from './next-page.ts'
import { raiseBand } from './raise-band.ts'
import { raiseFlags } from './raise-flags.ts'
import { score } from './score.ts'
import type { Scorecard } from './scorecard.ts'

/**
 * Judges a supplier by its facts and what else is known: the score, how sure it is, and why. Pure; imports no word
 * lists: texts come in as the marks that a scan of them left.
 */
export function assess(facts: RecordedFacts, scorecard: Scorecard, context: Context): Assessment {
  const evidence = { ...context, facts }
  const { result, openWorst } = score(evidence, scorecard)
  const { flags, notChecked } = raiseFlags(evidence, flagRules)
  const { band, raisedBy } = raiseBand(bandOf(result, scorecard), flags)
  return {
    scorecard: { id: scorecard.id, version: scorecard.version },
    band,
    provisional: isProvisional(result, openWorst, scorecard),
    ...result,
    flags,
    raisedBy,
    notChecked,
    next: nextPage(facts, result, scorecard.signals),
  }
}
