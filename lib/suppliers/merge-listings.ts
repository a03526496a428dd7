import type { Identity } from '@/lib/core/identity.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { canBothHold } from '@/lib/core/range.ts'
import type { Listing, Reading } from '@/lib/core/reading.ts'
import type { RecordedListing } from '@/lib/core/record.ts'
import { isSame } from './is-same.ts'
import type { PriceChange } from './observation.ts'

/** How many offers a record keeps. */
const maxListings = 20

const namesAnybody = ({ companyId, host }: Identity) => (companyId ?? host) !== undefined

const isOf = ({ companyId, host }: Identity, listing: Listing) =>
  companyId !== undefined && listing.companyId !== undefined
    ? companyId === listing.companyId
    : host !== undefined && listing.host === host

/** The offers that a page shows of one of its suppliers, as far as they can be told apart from others later. */
export function listingsOf({ page, listings, suppliers }: Reading, supplier: Identity): Listing[] {
  const isOnly = page.kind === 'product' && suppliers.length === 1
  return listings.filter(
    (listing) =>
      listing.productId !== undefined && (namesAnybody(listing) ? isOf(supplier, listing) : isOnly),
  )
}

/** An offer without what is long: its texts, and all pictures but the first. */
function shortListing({ texts: _texts, images = [], ...listing }: Listing): Listing {
  return { ...listing, ...(images.length > 0 && { images: images.slice(0, 1) }) }
}

/** What a card does not say, a product page may have said; price breaks hold only with the price they came with. */
function mergeListing(known: Listing, fresh: Listing): Listing {
  const { tiers, ...rest } = known
  const holds = fresh.price === undefined || isSame(known.price, fresh.price)
  return { ...rest, ...(holds && tiers !== undefined && { tiers }), ...fresh }
}

/** Known offers with newer readings of them merged in, newest first, the oldest dropped. */
export function mergeListings(
  known: readonly RecordedListing[],
  fresh: readonly RecordedListing[],
): RecordedListing[] {
  const byProduct = new Map<string | undefined, RecordedListing>()
  for (const seen of [...known, ...fresh].toSorted((one, other) => one.at - other.at)) {
    const listing = shortListing(seen.listing)
    const before = byProduct.get(listing.productId)?.listing
    byProduct.set(listing.productId, {
      ...seen,
      listing: before === undefined ? listing : mergeListing(before, listing),
    })
  }
  return [...byProduct.values()].toSorted((one, other) => other.at - one.at).slice(0, maxListings)
}

/**
 * Offers that were seen before with another price in the same currency. Kinds of pages state it differently, a card as
 * a range and a product page as a ladder: between them only prices that cannot both hold are a change.
 */
export function priceChanges(
  known: readonly RecordedListing[],
  fresh: readonly Listing[],
  page: PageKind,
): PriceChange[] {
  return fresh.flatMap(({ productId, price: to }) => {
    const before = known.find(({ listing }) => listing.productId === productId)
    const from = before?.listing.price
    if (productId === undefined || from === undefined || to === undefined) return []
    if (from.currency !== to.currency || isSame(from, to)) return []
    return before?.page !== page && canBothHold(from, to) ? [] : [{ productId, from, to }]
  })
}
