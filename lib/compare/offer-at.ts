import type { Quote } from '@/lib/core/quote.ts'
import type { Range } from '@/lib/core/range.ts'
import type { Listing } from '@/lib/core/reading.ts'
import { Decimal } from '@/lib/sourcing/decimal.ts'
import { priceAt } from '@/lib/sourcing/landed-cost/price-at.ts'

/** A unit price as it is stated, and by what: a quote, a price break, or the range on a card. */
export interface UnitPrice extends Required<Range> {
  /** ISO 4217. */
  currency: string
  /** Singular; absent where it is not stated. */
  unit?: string
  source: 'quote' | 'tier' | 'card'
  /** It holds only from this quantity on, which is more than was asked for. */
  onlyFrom?: number
  /** The last day of the quote, where that is over. */
  expiredOn?: string
}

/** What a supplier offers for an order of some quantity: all terms are of the same product. */
export interface Offer {
  listing?: Listing
  /** The quote that the price stands in, else the newest one. */
  quote?: Quote
  price?: UnitPrice
  /** Minimum order, and whether the quantity is less. */
  moq?: { quantity: number; unit?: string; below: boolean }
}

interface Stated {
  /** Newest first. */
  quotes: readonly Quote[]
  /** Those that matter most first. */
  listings: readonly Listing[]
}

/** What was asked for. */
export interface Wanted {
  quantity: number
  /** ISO 8601: quotes whose last day is earlier are over. */
  today: string
  /** The product that the buyer chose of this supplier's. */
  productId?: string
}

interface Step extends UnitPrice {
  from: number
  quote?: Quote
}

/** Only a quote in force counts, while there is one; an expired one is better than none. */
function inForce(quotes: readonly Quote[], today: string): readonly Quote[] {
  const valid = quotes.filter(({ validUntil }) => validUntil === undefined || validUntil >= today)
  return valid.length > 0 ? valid : quotes
}

function quoteSteps(quote: Quote, today: string): Step[] {
  const { validUntil, currency, unit } = quote
  return quote.prices.map(({ from, price }) => ({
    from,
    min: price,
    max: price,
    currency,
    ...(unit !== undefined && { unit }),
    source: 'quote',
    ...(validUntil !== undefined && validUntil < today && { expiredOn: validUntil }),
    quote,
  }))
}

/** The price breaks of an offer; the range on its card only where it has none. */
function listingSteps({ tiers = [], price, moq }: Listing): Step[] {
  if (price === undefined) return []
  const { currency } = price
  const stated = { currency, ...(moq?.unit !== undefined && { unit: moq.unit }) }
  if (tiers.length > 0)
    return tiers.map((tier) => ({
      ...stated,
      from: tier.from,
      min: tier.price,
      max: tier.price,
      source: 'tier',
    }))
  const ends = { min: price.min ?? price.max, max: price.max ?? price.min }
  if (ends.min === undefined || ends.max === undefined) return []
  return [{ ...stated, from: moq?.quantity ?? 1, min: ends.min, max: ends.max, source: 'card' }]
}

function priceOf(quantity: number, steps: readonly Step[]): { price: UnitPrice; quote?: Quote } | undefined {
  if (steps.length === 0) return undefined
  const ranked = steps.map((step) => ({
    step,
    from: new Decimal(step.from),
    source: step.source === 'quote' ? ('quote' as const) : ('tier' as const),
  }))
  const { step, belowLowest } = priceAt(new Decimal(quantity), ranked)
  const { from, quote, ...price } = step.step
  return { price: { ...price, ...(belowLowest && { onlyFrom: from }) }, ...(quote && { quote }) }
}

/** A quote from one unit on names no minimum. */
function moqOf(quantity: number, quote: Quote | undefined, listing: Listing | undefined): Offer['moq'] {
  const quoted = quote && Math.min(...quote.prices.map(({ from }) => from))
  if (quoted !== undefined && Number.isFinite(quoted) && quoted > 1) {
    return {
      quantity: quoted,
      ...(quote?.unit !== undefined && { unit: quote.unit }),
      below: quantity < quoted,
    }
  }
  return listing?.moq && { ...listing.moq, below: quantity < listing.moq.quantity }
}

/**
 * What a supplier offers for a quantity: by its quotes, else by the price breaks of its listing. The product is the
 * chosen one, else the one of the newest quote, else the first listing with a price; quotes for another one do not count.
 */
export function offerAt({ quantity, today, productId }: Wanted, { quotes, listings }: Stated): Offer {
  const valid = inForce(quotes, today)
  const priced = listings.find(({ price }) => price !== undefined) ?? listings[0]
  const product = productId ?? valid[0]?.productId ?? priced?.productId
  const ofProduct = valid.filter((quote) => quote.productId === undefined || quote.productId === product)
  const listing = listings.find((one) => one.productId === product) ?? (productId ? undefined : priced)
  const found = priceOf(quantity, [
    ...(listing ? listingSteps(listing) : []),
    ...ofProduct.toReversed().flatMap((quote) => quoteSteps(quote, today)),
  ])
  const quote = found?.quote ?? ofProduct[0]
  const moq = moqOf(quantity, found?.quote, listing)
  return {
    ...(listing && { listing }),
    ...(quote && { quote }),
    ...(found && { price: found.price }),
    ...(moq && { moq }),
  }
}
