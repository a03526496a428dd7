import type { PageKind } from '@/lib/core/page-kind.ts'

/**
 * How much a page's word about a supplier counts: what its own shop says over the product page over a card of a
 * result page, which is only a claim. Pages that judge no supplier have no word.
 */
export const pageRank: Record<PageKind, number> = {
  store: 3,
  profile: 3,
  product: 2,
  search: 1,
  'supplier-search': 1,
  gone: 0,
  blocked: 0,
  other: 0,
}

export const isShopPage = (page: PageKind) => pageRank[page] === 3
export const isClaim = (page: PageKind) => pageRank[page] <= 1
