/** What a series of samples comes to. Percentiles are interpolated between the two nearest samples. */
export interface Summary {
  median: number
  p10: number
  p90: number
  p95: number
  /** Number of samples. */
  n: number
}

/** The value below which a share of 0 to 1 of the samples lies. @throws without samples */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new RangeError('There is no percentile of no samples.')
  const sorted = samples.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

export function summarise(samples: readonly number[]): Summary {
  return {
    median: percentile(samples, 0.5),
    p10: percentile(samples, 0.1),
    p90: percentile(samples, 0.9),
    p95: percentile(samples, 0.95),
    n: samples.length,
  }
}

/** One series combined with another, sample by sample: both were taken in the same round. */
export function pairwise(
  samples: readonly number[],
  others: readonly number[],
  combine: (sample: number, other: number) => number,
): number[] {
  if (samples.length !== others.length) throw new RangeError('Only series of equal length make pairs.')
  return samples.map((sample, index) => combine(sample, others[index] ?? Number.NaN))
}

export function ratios(samples: readonly number[], others: readonly number[]): number[] {
  return pairwise(samples, others, (sample, other) => sample / other)
}

export function differences(samples: readonly number[], others: readonly number[]): number[] {
  return pairwise(samples, others, (sample, other) => sample - other)
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** By which power of the size the cost grows, fitted on log axes: 1 is linear, 2 quadratic. */
export function growthExponent(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const x = mean(logs.map((point) => point.x))
  const y = mean(logs.map((point) => point.y))
  const covariance = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  return covariance / logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
}
