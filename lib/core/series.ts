/** What a series of measurements can be of. */
export const seriesNames = ['storeRating', 'reviewCount', 'orders', 'price'] as const
export type SeriesName = (typeof seriesNames)[number]

export interface SeriesPoint {
  /** Milliseconds since the epoch; absent where it is only known that it was before the next one. */
  at?: number
  value: number
}

/** How one number of a supplier went over time, oldest first. */
export interface Series {
  of: SeriesName
  /** Of a price, as ISO 4217. */
  currency?: string
  points: SeriesPoint[]
}
