import type { Band } from '@/lib/core/assessment.ts'
import type { ComparedSupplier } from './compared-supplier.ts'
import { offerAt, type UnitPrice } from './offer-at.ts'
import { convertPrice, type ConvertedPrice, type OwnRates } from './own-rates.ts'

/** A supplier with what places it on the map. */
export interface MapPoint<Supplier> {
  supplier: Supplier
  band: Band
  /** 0 to 100; the middle of what it could be, where too little was seen for a score. */
  risk: number
  /** As it is stated. */
  price: UnitPrice
  /** In the currency of the map, where that is another and the buyer entered a rate. */
  converted?: ConvertedPrice
  /** Length of the track record, 0 to 1, as the scorecard reads it; absent where it was not seen. */
  record?: number
}

interface MapTerms {
  quantity: number
  /** ISO 8601. */
  today: string
  own: OwnRates
  /** The currency of the map; absent for that of most prices. */
  currency?: string
}

export interface SupplierMap<Supplier> {
  /** Absent where no supplier has a price. */
  currency?: string
  /** Those of the prices as they are stated, the most frequent first. */
  currencies: readonly string[]
  points: readonly MapPoint<Supplier>[]
  /** Without any price. */
  unpriced: readonly Supplier[]
  /** With a price in a currency without a rate of the buyer's. */
  elsewhere: readonly Supplier[]
}

function byFrequency(currencies: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const currency of currencies) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([currency]) => currency)
}

function pointOf<Supplier extends ComparedSupplier>(
  supplier: Supplier,
  price: UnitPrice,
  converted: ConvertedPrice | undefined,
): MapPoint<Supplier> {
  const { band, score, best, worst, reasons } = supplier.assessment
  const volume = reasons.find(({ code }) => code === 'VOLUME')
  return {
    supplier,
    band,
    risk: band === 'unknown' || score === undefined ? (best + worst) / 2 : score,
    price,
    ...(converted && { converted }),
    ...(volume && { record: 1 - volume.points / volume.max }),
  }
}

/** Risk against price at a quantity, all in one currency: others are converted only by the buyer's own rate. */
export function mapPoints<Supplier extends ComparedSupplier>(
  suppliers: readonly Supplier[],
  { quantity, today, own, currency: wanted }: MapTerms,
): SupplierMap<Supplier> {
  const priced = suppliers.map((supplier) => ({
    supplier,
    price: offerAt({ quantity, today }, supplier).price,
  }))
  const currencies = byFrequency(priced.flatMap(({ price }) => price?.currency ?? []))
  const currency = wanted !== undefined && currencies.includes(wanted) ? wanted : currencies[0]
  const points: MapPoint<Supplier>[] = []
  const unpriced: Supplier[] = []
  const elsewhere: Supplier[] = []
  for (const { supplier, price } of priced) {
    const converted = price && currency && convertPrice(price, currency, own.rates)
    if (price === undefined) unpriced.push(supplier)
    else if (price.currency === currency || converted)
      points.push(pointOf(supplier, price, converted || undefined))
    else elsewhere.push(supplier)
  }
  return { ...(currency !== undefined && { currency }), currencies, points, unpriced, elsewhere }
}
