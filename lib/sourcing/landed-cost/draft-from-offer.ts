import type { Quote } from '@/lib/core/quote.ts'
import type { PinnedListing } from '@/lib/core/shortlist.ts'
import { Decimal } from '../decimal.ts'
import type { LandedCostDraft } from './draft.ts'

/** What the buyer has of one supplier, and wants to know the cost of. */
export interface Offer {
  currency: string
  /** As typed. */
  quantity: string
  unit: string
  market: LandedCostDraft['market']
  method: LandedCostDraft['method']
  /** Of this supplier, the latest last. */
  quotes: readonly Quote[]
  pinned?: PinnedListing
}

/** Where no quote names a term: what most quotes on the site mean. The buyer sees it in the form and can change it. */
const usualTerm = 'FOB'

/** A quote may hold a longer word than a field of the form. */
const longestUnit = 40

/** A draft to begin with: prices and term of the quotes, else the price breaks of the pinned listing with its packing. */
export function draftFromOffer({ quotes, pinned, ...order }: Offer): LandedCostDraft {
  const stated = quotes.toReversed()
  const ofLatest = (name: 'sampleCost' | 'toolingCost') => {
    const quote = stated.find((each) => each[name] !== undefined)
    return quote && { amount: known(quote[name]), currency: quote.currency }
  }
  const { listing } = pinned ?? {}
  return {
    ...order,
    quotes: quotes.flatMap(({ prices, currency, unit, validUntil }) =>
      prices.map(({ from, price }) => ({
        price: { amount: written(price), currency },
        from: written(from),
        ...(unit !== undefined && { unit: unit.slice(0, longestUnit) }),
        ...(validUntil !== undefined && { validUntil }),
      })),
    ),
    ...(listing?.tiers !== undefined &&
      listing.price !== undefined && {
        tiers: {
          currency: listing.price.currency,
          ...(listing.moq?.unit !== undefined && { unit: listing.moq.unit }),
          steps: listing.tiers.map(({ from, price }) => ({ from: written(from), price: written(price) })),
        },
      }),
    incoterm: stated.find(({ incoterm }) => incoterm !== undefined)?.incoterm ?? usualTerm,
    ...cartonOf(pinned),
    ...optional('samples', ofLatest('sampleCost')),
    ...optional('tooling', ofLatest('toolingCost')),
  }
}

/** Without an exponent, as somebody would type it. */
const written = (value: number) => new Decimal(value).toFixed()

const known = (value: number | undefined) => (value === undefined ? '' : written(value))

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value })
}

/** What of the packing is not known is left empty, so that the form asks for it. */
function cartonOf(pinned: PinnedListing | undefined): Pick<LandedCostDraft, 'carton'> {
  const { cartonCm, grossWeightKg, unitsPerCarton } = pinned ?? {}
  if ((cartonCm ?? grossWeightKg ?? unitsPerCarton) === undefined) return {}
  return {
    carton: {
      length: known(cartonCm?.length),
      width: known(cartonCm?.width),
      height: known(cartonCm?.height),
      lengthUnit: 'cm',
      grossWeight: known(grossWeightKg),
      weightUnit: 'kg',
      units: known(unitsPerCarton),
    },
  }
}
