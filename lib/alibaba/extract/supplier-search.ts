import { maxEntries } from '@/lib/core/reading.ts'
import type { Entry, EntryFrom } from '@/lib/core/page-extract.ts'
import { filterMap } from './filter-map.ts'
import { identityOf } from './identity-of.ts'
import { dataNamed } from './inline-json.ts'
import { at, itemsOf } from './json-value.ts'
import type { PageParts } from './page-parts.ts'
import { pick } from './pick.ts'
import { supplierLinks, supplierLists, supplierOfferPicks } from './search-picks.ts'
import { extractSupplierCard, supplierCardSelector } from './supplier-card.ts'

/** A supplier result page. Its data name no products by id, so only rendered cards give listings. */
export function extractSupplierSearch({ document, scripts }: PageParts): Entry[] {
  const data = dataNamed(scripts.data(), '_PAGE_DATA_')
  const offers = supplierLists
    .flatMap((path) => itemsOf(at(data, path)))
    .slice(0, maxEntries)
    .map(extractOffer)
  const elements = Array.from(document.querySelectorAll(supplierCardSelector)).slice(0, maxEntries)
  const cards = filterMap(elements, extractSupplierCard)
  // After a change of page without reload the data are those of the page before: no card shows their suppliers.
  const shown = new Set(cards.map(({ companyId }) => companyId))
  const isCurrent = cards.length === 0 || offers.some(({ companyId }) => shown.has(companyId))
  return [...(isCurrent ? offers : []), ...cards]
}

function extractOffer(offer: unknown): EntryFrom<'supplier-offer'> {
  const links = supplierLinks.map((key) => at(offer, key))
  const raw = pick(offer, supplierOfferPicks)
  return { from: 'supplier-offer', ...identityOf(at(offer, 'companyId'), ...links), raw }
}
