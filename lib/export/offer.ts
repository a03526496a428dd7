import type { Range } from '@/lib/core/range.ts'
import type { ExportRow } from './export-row.ts'

interface PriceStep {
  from: number
  price: number
}

/** What a supplier asks, from one source, so that all amounts are in one currency. */
export interface Offer {
  title?: string
  link?: string
  currency?: string
  price?: Range
  /** Unit price from a quantity on. */
  steps?: readonly PriceStep[]
  moq?: { quantity: number; unit?: string }
  leadTimeDays?: Range
  incoterm?: string
  sampleCost?: number
  toolingCost?: number
  paymentTerms?: string
  /** ISO 8601. */
  validUntil?: string
}

/** The offer that counts: the latest quote, else the listing that the buyer pinned last, else the one seen last. */
export function offerOf({ supplier, entry, quotes = [] }: ExportRow): Offer {
  const pinned = entry?.pinned?.toSorted((one, other) => other.pinnedAt - one.pinnedAt)[0]?.listing
  const listing = pinned ?? supplier.listings?.[0]?.listing
  const quote = quotes.at(-1)
  if (quote === undefined) {
    const { title, link, price, tiers, moq, leadTimeDays, samplePrice } = listing ?? {}
    const isSameCurrency = samplePrice?.currency === price?.currency
    return {
      title,
      link,
      currency: price?.currency,
      price,
      steps: tiers,
      moq,
      leadTimeDays: leadTimeDays === undefined ? undefined : { min: leadTimeDays },
      sampleCost: isSameCurrency ? samplePrice?.min : undefined,
    }
  }
  const { product, productId, prices, unit, leadTimeDays } = quote
  const amounts = prices.map(({ price }) => price)
  const lowest = prices[0]
  const isOfListing = productId !== undefined && productId === listing?.productId
  return {
    title: product ?? (isOfListing ? listing?.title : undefined),
    link: isOfListing ? listing?.link : undefined,
    currency: quote.currency,
    price: amounts.length === 0 ? undefined : { min: Math.min(...amounts), max: Math.max(...amounts) },
    steps: prices,
    moq: lowest && { quantity: lowest.from, unit },
    leadTimeDays: leadTimeDays === undefined ? undefined : { min: leadTimeDays, max: leadTimeDays },
    incoterm: quote.incoterm && [quote.incoterm, ...(quote.place ? [quote.place] : [])].join(' '),
    sampleCost: quote.sampleCost,
    toolingCost: quote.toolingCost,
    paymentTerms: quote.paymentTerms,
    validUntil: quote.validUntil,
  }
}

/** The unit price of an offer at a quantity, in its currency; `undefined` below its lowest step, where none is asked. */
export function priceAtQuantity({ steps = [] }: Offer, quantity: number): number | undefined {
  const reached = steps.filter(({ from }) => from <= quantity)
  return reached.toSorted((one, other) => one.from - other.from).at(-1)?.price
}
