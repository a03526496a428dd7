import { pointsBetween } from '../bins.ts'
import { grade } from '../grade.ts'
import type { ReadSignal } from '../observation.ts'

/**
 * Rating of the store, shrunk by the number of its reviews: 5.0 from one review says little. Without that number it
 * cannot be shrunk, and with none there is nothing to rate.
 */
export const readRating: ReadSignal = ({ facts: { storeRating, reviewCount } }, { RATING }) => {
  const rating = storeRating?.value ?? undefined
  if (rating === undefined) return undefined
  const reviews = reviewCount?.value ?? 0
  if (reviews === 0) return 'dropped'

  const { prior } = RATING
  const shrunk = (prior.reviews * prior.rating + reviews * rating) / (prior.reviews + reviews)
  const points = pointsBetween(shrunk, RATING.knots)
  return {
    bin: grade(points, RATING.scale),
    points,
    params: { rating, reviews, shrunk: Math.round(shrunk * 100) / 100 },
    facts: ['storeRating', 'reviewCount'],
  }
}
