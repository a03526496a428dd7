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

/** Whole decades around the positive values; within two decades 2 and 5 are named too. */
export function logScale(values: readonly number[]): Scale {
  const positive = values.filter((value) => value > 0)
  const first = Math.floor(Math.log10(Math.min(...positive)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...positive)) - 1e-9))
  const factors = last - first > 2 ? [1] : [1, 2, 5]
  const decades = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
  return {
    at: (value) => Math.min(1, Math.max(0, (Math.log10(value) - first) / (last - first))),
    ticks: decades
      .flatMap((decade) => factors.map((factor) => factor * decade))
      .filter((tick) => tick <= 10 ** last * 1.001),
  }
}
