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

/** Links that stand on a result page wherever there is a result. */
const results: { readonly [Kind in PageKind]?: string } = {
  search: 'a[href*="/product-detail/"]',
  'supplier-search': 'a[href*=".alibaba.com/company_profile"], a[href*=".en.alibaba.com"]',
}

/** A page that recommends something beside an empty result has a few of them. */
const fewLinks = 4

/**
 * How well a page was read. Of a result page without results nothing is expected, and nothing of the kinds that name
 * nobody.
 */
export function healthOf(
  { page: { kind }, suppliers, listings }: Reading,
  document: Document,
): Health | undefined {
  const expected = expectedOn[kind]
  if (expected === undefined) return undefined
  const links = results[kind]
  const isEmpty = suppliers.length === 0 && links !== undefined
  if (isEmpty && document.querySelectorAll(links).length <= fewLinks) return undefined
  const found = (what: Expectation): boolean => {
    if (what === 'supplier') return suppliers.length > 0
    if (what === 'listing') return listings.length > 0
    return suppliers.some(({ facts }) => facts[what] !== undefined)
  }
  return { expected: [...expected], missing: expected.filter((what) => !found(what)) }
}
