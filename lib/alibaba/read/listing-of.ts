import type { PageLanguage } from '@/lib/core/page-language.ts'
import { amountOf } from '../fact-values.ts'
import type { Identity } from '@/lib/core/identity.ts'
import { parseMoney } from '@/lib/core/parse-money.ts'
import { parseMoq } from '@/lib/core/parse-moq.ts'
import { isProductId, type Listing } from '@/lib/core/reading.ts'
import { productIdIn } from '../extract/page-kind.ts'
import { imageAddresses, pageAddress } from './addresses.ts'
import { textOf } from './text-of.ts'

type Read = Pick<
  Listing,
  'price' | 'moq' | 'sponsored' | 'tiers' | 'leadTimeDays' | 'samplePrice' | 'customised' | 'texts'
>

/** What a page or a card says of one product: fields that are already read, and others as they stand there. */
export interface ListingSource extends Identity, Read {
  productId: unknown
  title?: unknown
  link?: unknown
  /** Texts of which the first that is a price counts where the price is not read yet; the others likewise. */
  priceTexts?: Iterable<unknown>
  moqTexts?: Iterable<unknown>
  soldTexts?: Iterable<unknown>
  images?: readonly unknown[]
}

/** A listing of what can be read; `undefined` without a product id, which alone says which product is meant. */
export function listingOf(source: ListingSource, language: PageLanguage): Listing | undefined {
  const { companyId, host, sponsored, tiers, leadTimeDays, samplePrice, customised, texts } = source
  const productId = textOf(source.productId)
  const listing = {
    productId,
    companyId,
    host,
    title: textOf(source.title),
    // On cards of advertisements the link may lead to a counter of clicks first.
    link: productIdIn(source.link) === productId ? pageAddress(source.link) : undefined,
    price: source.price ?? firstOf(source.priceTexts, (text) => parseMoney(text, language)),
    moq: source.moq ?? firstOf(source.moqTexts, (text) => parseMoq(text, language)),
    // Units are whole, so a separator groups thousands in any language: `3.555 satıldı`.
    sold: firstOf(source.soldTexts, (text) => amountOf(text, language, { scaled: true, whole: true })),
    images: imageAddresses(source.images ?? []),
    sponsored,
    tiers,
    leadTimeDays,
    samplePrice,
    customised,
    texts,
  }
  const stated = Object.entries(listing).filter(([, value]) => value !== undefined)
  return isProductId(listing.productId) ? Object.fromEntries(stated) : undefined
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
