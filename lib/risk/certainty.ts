import type { Range } from '@/lib/core/range.ts'

/** Whether all of a range is under a limit. `<80%` reads as up to 80, which is under 80; exactly 80 is not. */
export function isUnder({ min = -Infinity, max = Infinity }: Range, limit: number): boolean {
  return max < limit || (max === limit && min < limit)
}

/** Whether all of a range reaches a limit. */
export function reaches({ min = -Infinity }: Range, limit: number): boolean {
  return min >= limit
}
