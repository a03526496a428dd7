import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { Identity } from '@/lib/core/identity.ts'
import { parseMoney } from '@/lib/core/parse-money.ts'
import { parseMoq } from '@/lib/core/parse-moq.ts'
import { isProductId, type Listing } from '@/lib/core/reading.ts'
import { textOf } from './json-value.ts'

/** What a page or a card says of one product, as it stands there. */
export interface ListingSource extends Identity {
  productId: unknown
  title?: unknown
  /** A price that is already read, or texts of which the first that is a price counts. */
  price?: Listing['price']
  priceTexts?: Iterable<unknown>
  moq?: Listing['moq']
  moqTexts?: Iterable<unknown>
  sponsored?: boolean
}

/** A listing of what can be read; `undefined` without a product id, which alone says which product is meant. */
export function listingOf(source: ListingSource, language: PageLanguage): Listing | undefined {
  const title = textOf(source.title)
  const price = source.price ?? firstOf(source.priceTexts, (text) => parseMoney(text, language))
  const moq = source.moq ?? firstOf(source.moqTexts, (text) => parseMoq(text, language))
  const listing: Listing = {
    productId: textOf(source.productId),
    ...(source.companyId !== undefined && { companyId: source.companyId }),
    ...(source.host !== undefined && { host: source.host }),
    ...(title !== undefined && { title }),
    ...(price !== undefined && { price }),
    ...(moq !== undefined && { moq }),
    ...(source.sponsored !== undefined && { sponsored: source.sponsored }),
  }
  return isProductId(listing.productId) ? listing : undefined
}

function firstOf<Value>(
  texts: Iterable<unknown> = [],
  parse: (text: string) => Value | undefined,
): Value | undefined {
  for (const raw of texts) {
    const text = textOf(raw)
    const value = text === undefined ? undefined : parse(text)
    if (value !== undefined) return value
  }
  return undefined
}

/** Each product once, as it is first listed. */
export function uniqueListings(listings: readonly Listing[]): Listing[] {
  const byId = new Map<string | undefined, Listing>()
  for (const listing of listings) if (!byId.has(listing.productId)) byId.set(listing.productId, listing)
  return [...byId.values()]
}
