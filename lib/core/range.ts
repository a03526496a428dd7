/**
 * A measured number as pages state it: `≤2h` is `{ max: 2 }`, `100+` is `{ min: 100 }`, an exact number has
 * both ends, equal. Both ends are inclusive to the precision that the page gives. An empty range does not exist.
 */
export interface Range {
  min?: number
  max?: number
}

/** A range counted over a window: 73 orders in 180 days. `days` is absent where the page does not state the window. */
export interface WindowedRange extends Range {
  days?: number
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1e15

/** Ends of a range and nothing else, so that a value that passed may be kept as it is. */
function hasEnds(value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  const entries = Object.entries(value)
  const { min, max } = value as Range
  const known = entries.every(([key, end]) => keys.includes(key) && (end === undefined || isAmount(end)))
  const ordered = min === undefined || max === undefined || min <= max
  return known && ordered && (min ?? max) !== undefined
}

export function isRange(value: unknown): value is Range {
  return hasEnds(value, ['min', 'max'])
}

export function isWindowedRange(value: unknown): value is WindowedRange {
  if (!hasEnds(value, ['min', 'max', 'days'])) return false
  const { days } = value as WindowedRange
  return days === undefined || (Number.isInteger(days) && days >= 1 && days <= 3660)
}

/** @example exactly(64.9) // { min: 64.9, max: 64.9 } */
export function exactly(value: number): Required<Range> {
  return { min: value, max: value }
}

/** Whether both can be true of one number. */
export const canBothHold = (one: Range, other: Range): boolean =>
  (one.min ?? 0) <= (other.max ?? Infinity) && (other.min ?? 0) <= (one.max ?? Infinity)
