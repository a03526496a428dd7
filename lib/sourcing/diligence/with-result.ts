import type { DiligenceCheckId } from './checklist.ts'
import type { Diligence, DiligenceResult } from './diligence.ts'

/** The diligence with one result changed; a result that holds nothing any more is left out. */
export function withResult(
  diligence: Diligence,
  check: DiligenceCheckId,
  change: Partial<Omit<DiligenceResult, 'check'>>,
): Diligence {
  const changed: DiligenceResult = {
    ...diligence.results.find((result) => result.check === check),
    ...change,
    check,
  }
  const { outcome, on = '', note = '' } = changed
  const holdsNothing = outcome === undefined && on === '' && note === ''
  const others = diligence.results.filter((result) => result.check !== check)
  return { ...diligence, results: holdsNothing ? others : [...others, changed] }
}
