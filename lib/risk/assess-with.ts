import type { Assessment } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { bandOf, isProvisional } from './band.ts'
import type { Context } from './evidence.ts'
import type { FlagRule } from './flags/flag-rule.ts'
import { nextPage } from './next-page.ts'
import { raiseBand } from './raise-band.ts'
import { raiseFlags } from './raise-flags.ts'
import { score } from './score.ts'
import type { Scorecard } from './scorecard.ts'

/** Judges a supplier with some of the rules; the flags of the others count as not checked. */
export function assessWith(
  rules: readonly FlagRule[],
  facts: RecordedFacts,
  scorecard: Scorecard,
  context: Context,
): Assessment {
  const evidence = { ...context, facts }
  const { result, openWorst } = score(evidence, scorecard)
  const { flags, notChecked } = raiseFlags(evidence, rules)
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
