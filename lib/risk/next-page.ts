import type { Assessment, ReasonCode } from '@/lib/core/assessment.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { Signals } from './scorecard.ts'

/** Signals that each page kind usually states, of the pages that a buyer can open for one supplier. */
const shownOn = {
  product: ['TENURE', 'VOLUME', 'VERIFY', 'ONTIME', 'RATING', 'TA', 'RESPONSE', 'TYPE', 'REORDER'],
  profile: ['TENURE', 'VOLUME', 'RATING', 'RESPONSE', 'TYPE', 'REORDER'],
} as const satisfies Partial<Record<PageKind, readonly ReasonCode[]>>

/** The page not yet seen that shows most of the unseen weight. What was dropped there would be dropped again. */
export function nextPage(
  facts: RecordedFacts,
  { unseen, dropped }: Pick<Assessment, 'unseen' | 'dropped'>,
  signals: Signals,
): Assessment['next'] {
  const seen = new Set(Object.values(facts).map(({ page }) => page))
  const wanted = unseen.filter((code) => !dropped.includes(code))
  const weigh = (codes: ReasonCode[]) => codes.reduce((sum, code) => sum + signals[code].max, 0)
  return (['product', 'profile'] as const)
    .filter((page) => !seen.has(page))
    .map((page) => ({
      page,
      codes: wanted.filter((code) => (shownOn[page] as readonly ReasonCode[]).includes(code)),
    }))
    .filter(({ codes }) => codes.length > 0)
    .toSorted((a, b) => weigh(b.codes) - weigh(a.codes))[0]
}
