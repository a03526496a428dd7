import { bands, type Band } from '@/lib/core/assessment.ts'
import type { BandChange, ScorecardEffect } from '@/lib/core/scorecard-effect.ts'

const noBands = () => Object.fromEntries(bands.map((band) => [band, 0])) as Record<Band, number>

/** How much a band asks for a second look. */
const gravity: Record<Band, number> = { high: 4, unproven: 3, medium: 2, unknown: 1, low: 0 }

/** How many suppliers are in each band by one scorecard and by another, and whose band differs, gravest first. */
export function scorecardEffect(suppliers: readonly BandChange[]): ScorecardEffect {
  const [before, after] = [noBands(), noBands()]
  for (const { from, to } of suppliers) {
    before[from] += 1
    after[to] += 1
  }
  const changes = suppliers.filter(({ from, to }) => from !== to)
  return { before, after, changes: changes.toSorted((a, b) => gravity[b.to] - gravity[a.to]) }
}
