import type { Expectation, Health } from '@/lib/core/health.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Reading } from '@/lib/core/reading.ts'

const company: readonly Expectation[] = ['supplier', 'name', 'country', 'yearsOnAlibaba']

/** What all pages of a kind state, from a shop's first year on. Seen 2025-03 to 2026-10. */
const expectedOn: { readonly [Kind in PageKind]?: readonly Expectation[] } = {
  product: [...company, 'listing', 'responseTimeHours', 'onTimePercent'],
  search: [...company, 'listing'],
  'supplier-search': [...company, 'responseTimeHours'],
  store: [...company, 'responseTimeHours'],
  profile: [...company, 'responseTimeHours'],
}

/** A page that recommends something beside an empty result has a few of them. */
const fewLinks = 4

/**
 * How well a page was read. Of a result page without results nothing is expected, and nothing of the kinds that name
 * nobody.
 *
 * @param links how many links the page has that a result would have, where it is a result page that names nobody
 */
export function healthOf(
  { page: { kind }, suppliers, listings }: Omit<Reading, 'health'>,
  links?: number,
): Health | undefined {
  const expected = expectedOn[kind]
  if (expected === undefined) return undefined
  if (suppliers.length === 0 && links !== undefined && links <= fewLinks) return undefined
  const found = (what: Expectation): boolean => {
    if (what === 'supplier') return suppliers.length > 0
    if (what === 'listing') return listings.length > 0
    return suppliers.some(({ facts }) => facts[what] !== undefined)
  }
  return { expected: [...expected], missing: expected.filter((what) => !found(what)) }
}
