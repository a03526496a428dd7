/** A scale of a chart: from a value to a share of the axis, 0 to 1, and the values that the axis names. */
export interface Scale {
  at: (value: number) => number
  ticks: number[]
}

const steps = [1, 2, 5, 10]

/** From zero to a round number that holds the largest value. */
export function linearScale(values: readonly number[]): Scale {
  const largest = Math.max(...values, Number.EPSILON)
  const unit = 10 ** Math.floor(Math.log10(largest / 4))
  const step = unit * (steps.find((factor) => largest / (unit * factor) <= 5) ?? 10)
  const count = Math.ceil(largest / step - 1e-9)
  const end = count * step
  return {
    at: (value) => Math.min(1, Math.max(0, value / end)),
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
  }
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a positive value. */
function roundDown(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value) + 1e-9)
  return (value >= 5 * decade ? 5 : value >= 2 * decade ? 2 : 1) * decade
}

/** The other way round; the inverses of 1, 2 and 5 are 1, 0.5 and 0.2. */
const roundUp = (value: number): number => 1 / roundDown(1 / value)

/** Around the positive values, from and to 1, 2 or 5 times a power of ten; over more than two decades only those are named. */
export function logScale(values: readonly number[]): Scale {
  const positive = values.filter((value) => value > 0)
  const start = roundDown(Math.min(...positive))
  const end = Math.max(roundUp(Math.max(...positive)), start * 10)
  const factors = end / start > 100 ? [1] : [1, 2, 5]
  const first = Math.floor(Math.log10(start) + 1e-9)
  const decades = Math.ceil(Math.log10(end / start)) + 2
  return {
    at: (value) => (value <= start ? 0 : Math.min(1, Math.log10(value / start) / Math.log10(end / start))),
    ticks: Array.from({ length: decades }, (_, index) =>
      factors.map((factor) => factor * 10 ** (first + index)),
    )
      .flat()
      .filter((tick) => tick >= start * 0.999 && tick <= end * 1.001),
  }
}
