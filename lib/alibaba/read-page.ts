import type { Labels } from '@/lib/core/labels.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { maxEntries, type Reading } from '@/lib/core/reading.ts'
import { healthOf } from './health.ts'
import { detectPageKind } from './page-kind.ts'
import { languageTag, pageLanguage } from './page-language.ts'
import { readProduct } from './pages/product.ts'
import { readSearch } from './pages/search.ts'
import { readShop } from './pages/shop.ts'
import { readSupplierSearch } from './pages/supplier-search.ts'
import { scriptTexts } from './read/inline-json.ts'
import { uniqueListings } from './read/listing-of.ts'
import type { PageContent, PageContext } from './read/page-context.ts'
import { mergeSuppliers } from './read/suppliers.ts'

const readers: { [Kind in PageKind]?: (page: PageContext) => PageContent } = {
  product: readProduct,
  search: readSearch,
  'supplier-search': readSupplierSearch,
  store: readShop,
  profile: readShop,
}

/**
 * What a page says of its suppliers and products at this moment. Pure: the document is never changed, no link is
 * followed. Bad data is silence: a page that cannot be read names no supplier. The description of a product stands in a
 * frame of its own that loads late; without its document the words of the offer are not read.
 */
export function readPage(
  document: Document,
  url: URL,
  { description, labels }: { description?: Document; labels?: Labels } = {},
): Reading {
  const scripts = scriptTexts(document)
  const kind = detectPageKind(document, url, scripts)
  const read = readers[kind]
  if (!read) return { page: { kind }, suppliers: [], listings: [] }
  const { suppliers, listings } = read({
    document,
    url,
    scripts,
    language: pageLanguage(languageTag(document, url), labels),
    description,
  })
  const reading: Reading = {
    page: { kind },
    suppliers: mergeSuppliers(suppliers),
    listings: uniqueListings(listings).slice(0, maxEntries),
  }
  const health = healthOf(reading, document)
  return health === undefined ? reading : { ...reading, health }
}
