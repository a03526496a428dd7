import type { Range } from '@/lib/core/range.ts'

/**
 * What a range counts as where more is safer: its lower end. Without one (`<15%`) it is 0, in the lowest bin.
 *
 * @example atLeast({ min: 5000, max: 10000 }) // 5000
 * @example atLeast({ max: 15 }) // 0
 */
export function atLeast({ min = 0 }: Range): number {
  return min
}

/**
 * What a range counts as where less is safer: its upper end. Without one (`24h+`) it is beyond all bins.
 *
 * @example atMost({ max: 2 }) // 2
 */
export function atMost({ max = Infinity }: Range): number {
  return max
}
