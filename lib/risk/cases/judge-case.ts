import type { Assessment } from '@/lib/core/assessment.ts'
import { scanTexts } from '@/lib/text/scan-texts.ts'
import { assess } from '../assess.ts'
import { standardScorecard } from '../standard-scorecard.ts'
import { statedFacts } from '../stated-facts.ts'
import { today, type RiskCase } from './risk-case.ts'

/** What the engine says of an invented supplier. */
export function judgeCase({ facts, page, context, texts }: RiskCase): Assessment {
  return assess(statedFacts(facts, page, today), standardScorecard, {
    now: today,
    texts: texts && scanTexts(texts),
    ...context,
  })
}
