import * as z from 'zod/mini'

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

const amount = z.number().check(z.gte(0), z.lte(1e15))
const isRange = z.refine<Range>(
  ({ min, max }) => (min ?? max) !== undefined && (min === undefined || max === undefined || min <= max),
)

export const rangeSchema = z.object({ min: z.optional(amount), max: z.optional(amount) }).check(isRange)

export const windowedRangeSchema = z
  .object({
    min: z.optional(amount),
    max: z.optional(amount),
    days: z.optional(z.int().check(z.gte(1), z.lte(3660))),
  })
  .check(isRange)

/** @example exactly(64.9) // { min: 64.9, max: 64.9 } */
export function exactly(value: number): Required<Range> {
  return { min: value, max: value }
}
