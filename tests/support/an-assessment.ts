import type { Assessment } from '@/lib/core/assessment.ts'
import { assess } from '@/lib/risk/assess.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'

/** The assessment of a supplier of whom nothing is known, settled for once, with these differences. */
export function anAssessment(differences: Partial<Assessment> = {}): Assessment {
  return { ...assess({}, standardScorecard, { now: 0 }), provisional: false, ...differences }
}
