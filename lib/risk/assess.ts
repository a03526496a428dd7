import type { Assessment } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { assessWith } from './assess-with.ts'
import type { Context } from './evidence.ts'
import { flagRules } from './flag-rules.ts'
import type { Scorecard } from './scorecard.ts'

/**
 * Judges a supplier by its facts and what else is known: the score, how sure it is, and why. Pure; imports no word
 * lists: texts come in as the marks that a scan of them left.
 */
export function assess(facts: RecordedFacts, scorecard: Scorecard, context: Context): Assessment {
  return assessWith(flagRules, facts, scorecard, context)
}
