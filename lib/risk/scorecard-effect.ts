import { bands, type Band } from '@/lib/core/assessment.ts'
import type { BandChange, ScorecardEffect } from '@/lib/core/scorecard-effect.ts'

const noBands = () => Object.fromEntries(bands.map((band) => [band, 0])) as Record<Band, number>

/** How many suppliers are in each band by one scorecard and by another, and whose band differs. */
export function scorecardEffect(suppliers: readonly BandChange[]): ScorecardEffect {
  const [before, after] = [noBands(), noBands()]
  for (const { from, to } of suppliers) {
    before[from] += 1
    after[to] += 1
  }
  return { before, after, changes: suppliers.filter(({ from, to }) => from !== to) }
}
