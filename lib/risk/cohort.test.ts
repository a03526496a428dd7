import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { quantile } from './cohort.ts'

it.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[10, 20], 0.25, 12.5],
  [[7], 0.25, 7],
])('of %j at %d is %d', (numbers, share, expected) => {
  expect(quantile(numbers, share)).toBe(expected)
})

it('lies between the smallest and the largest number', () => {
  const property = fc.property(
    fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 }),
    fc.constantFrom(0, 0.25, 0.5, 1),
    (numbers, share) => {
      const value = quantile(numbers, share)
      return value >= Math.min(...numbers) && value <= Math.max(...numbers)
    },
  )
  expect(fc.check(property)).toMatchObject({ failed: false })
})
