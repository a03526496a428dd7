import type { Entry, PageExtract } from '@/lib/core/page-extract.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { maxEntries } from '@/lib/core/reading.ts'
import { detectPageKind } from './page-kind.ts'
import type { PageParts } from './page-parts.ts'
import { pageScripts } from './page-scripts.ts'
import { extractProduct } from './product.ts'
import { extractSearchCard } from './search-card.ts'
import { extractSearch } from './search.ts'
import { extractShop } from './shop.ts'
import { extractSupplierCard } from './supplier-card.ts'
import { extractSupplierSearch } from './supplier-search.ts'

const extractors: { [Kind in PageKind]?: (page: PageParts) => Entry[] } = {
  product: extractProduct,
  search: extractSearch,
  'supplier-search': extractSupplierSearch,
  store: extractShop,
  profile: extractShop,
}

/** Links that stand on a result page wherever there is a result. */
const resultLinks: { readonly [Kind in PageKind]?: string } = {
  search: 'a[href*="/product-detail/"]', // seen 2026-10
  'supplier-search': 'a[href*=".alibaba.com/company_profile"], a[href*=".en.alibaba.com"]', // seen 2026-09
}

/** More links than anybody asks for need not be told apart. */
const manyLinks = 100

/**
 * What a page says of its suppliers and products, as it stands there. The document is never changed, no link is
 * followed. The description of a product stands in a frame of its own that loads late.
 */
export function extractPage(
  document: Document,
  url: URL,
  { description }: { description?: Document } = {},
): PageExtract {
  const scripts = pageScripts(document)
  const kind = detectPageKind(document, url, scripts)
  const entries = extractors[kind]?.({ document, url, scripts, description }).slice(0, maxEntries) ?? []
  const links = resultLinks[kind]
  const isNobody = entries.every(({ companyId, host }) => (companyId ?? host) === undefined)
  const lang = document.documentElement?.getAttribute('lang')?.trim().slice(0, 40)
  return {
    kind,
    address: (url.origin + url.pathname).slice(0, 2000),
    ...(lang && { lang }),
    ...(links && isNobody && { links: Math.min(document.querySelectorAll(links).length, manyLinks) }),
    entries,
  }
}

/** What one card of a result page says; `undefined` where it does not yet say of whom. */
export function extractCard(card: Element, kind: PageKind): Entry | undefined {
  return kind === 'supplier-search' ? extractSupplierCard(card) : extractSearchCard(card)
}
