import type { Labels } from '@/lib/core/labels.ts'
import type { Entry, PageExtract } from '@/lib/core/page-extract.ts'
import { maxEntries, type Reading } from '@/lib/core/reading.ts'
import { healthOf } from './health.ts'
import { labelsOf } from './labels/labels-of.ts'
import { languageTag, pageLanguage } from './page-language.ts'
import { interpretOffer } from './pages/offer.ts'
import { interpretProduct } from './pages/product.ts'
import { interpretSearchCard } from './pages/search-card.ts'
import { interpretShop } from './pages/shop.ts'
import { interpretSupplierCard } from './pages/supplier-card.ts'
import { interpretSupplierOffer } from './pages/supplier-offer.ts'
import { uniqueListings } from './read/listing-of.ts'
import type { EntryContent, PageContext } from './read/page-context.ts'
import { mergeSuppliers } from './read/suppliers.ts'

/** Generation of the interpreters: raised when the same page is read otherwise than before. */
const reader = '2026-11'

export interface Interpretation {
  reading: Reading
  /** For each entry the place of its supplier in the reading; -1 where it names none. */
  places: number[]
}

/** What an extract of a page says. Total: whatever the page put into it, what cannot be understood is left out. */
export function interpret(
  { kind, address, lang, links, isPart, entries }: PageExtract,
  wordsOf: (tag: string) => Labels | undefined = labelsOf,
): Interpretation {
  const url = new URL(address)
  const tag = languageTag(url, lang)
  const language = pageLanguage(tag, wordsOf(tag))
  const contents = entries.map((entry) => interpretEntry(entry, { address: url, language, entries }))
  const named = contents.flatMap(({ supplier }) => supplier ?? [])
  const merged = mergeSuppliers(named)
  const reading: Reading = {
    page: { kind, language: language.tag, reader },
    suppliers: merged.suppliers,
    listings: uniqueListings(contents.flatMap(({ listings }) => listings)).slice(0, maxEntries),
  }
  const health = isPart ? undefined : healthOf(reading, links)
  const rest = [...merged.places]
  return {
    reading: health === undefined ? reading : { ...reading, health },
    places: contents.map(({ supplier }) => (supplier === undefined ? -1 : (rest.shift() ?? -1))),
  }
}

function interpretEntry(entry: Entry, page: PageContext): EntryContent {
  switch (entry.from) {
    case 'product':
      return interpretProduct(entry, page)
    case 'offer':
      return interpretOffer(entry, page)
    case 'card':
      return interpretSearchCard(entry, page)
    case 'supplier-offer':
      return interpretSupplierOffer(entry, page)
    case 'supplier-card':
      return interpretSupplierCard(entry, page)
    default:
      return interpretShop(entry, page)
  }
}
