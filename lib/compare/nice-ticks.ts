/**
 * Round numbers, evenly apart, of which the first is at or below `min` and the last at or above `max`: about `count` of
 * them, by steps of 1, 2 or 5 times a power of ten.
 *
 * @example niceTicks(1.2, 3.9, 4) // [1, 2, 3, 4]
 */
export function niceTicks(min: number, max: number, count: number): number[] {
  // A difference that no axis could show is none.
  const least = Math.max(1e-6, Math.abs(max) * 1e-9)
  const span = max - min > least ? max - min : Math.max(Math.abs(max), least)
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5].find((one) => one * power >= rough) ?? 10
  const step = factor * power
  // Counted in steps, so that no error of a sum adds up.
  const first = Math.floor(min / step + 1e-9)
  const last = Math.max(Math.ceil(max / step - 1e-9), first + 1)
  const digits = Math.max(0, -Math.floor(Math.log10(step)))
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(digits)),
  )
}
