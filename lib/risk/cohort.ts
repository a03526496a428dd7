import type { Listing } from '@/lib/core/reading.ts'

/** Fewer comparable listings than this say nothing about a price. */
const smallestCohort = 8

/** Listings of the same page in the same currency and unit as the offer; `undefined` where they are too few. */
export function comparable(offer: Listing, listings: Listing[] | undefined): Listing[] | undefined {
  const { price, moq } = offer
  if (price?.min === undefined || listings === undefined) return undefined
  const alike = listings.filter(
    (one) =>
      one.price?.currency === price.currency && one.price.min !== undefined && one.moq?.unit === moq?.unit,
  )
  return alike.length >= smallestCohort ? alike : undefined
}

/**
 * The value below which a share of the numbers lies, between two numbers on the line between them.
 *
 * @example quantile([1, 2, 4], 0.5) // 2
 */
export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const position = share * (sorted.length - 1)
  const below = sorted[Math.floor(position)] ?? 0
  const above = sorted[Math.ceil(position)] ?? below
  return below + (above - below) * (position - Math.floor(position))
}
