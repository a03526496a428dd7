import type { Assessment, Band } from '@/lib/core/assessment.ts'

/** A sign of harm first, then what is thin, then the rest; who is not known well enough has no place among them. */
const rank: Record<Band, number> = { high: 0, unproven: 1, medium: 2, low: 3, unknown: 4 }

/** Highest risk first; equals keep the page's order. */
export function sortByRisk<Assessed extends { assessment: Assessment }>(suppliers: Assessed[]): Assessed[] {
  return suppliers.toSorted(
    ({ assessment: a }, { assessment: b }) => rank[a.band] - rank[b.band] || (b.score ?? 0) - (a.score ?? 0),
  )
}
