import { expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

it.each([
  ['alibaba', 'alibaba', 0],
  ['alibaba', 'allbaba', 1],
  ['alibaba', 'ailbaba', 1],
  ['alibaba', 'alibab', 1],
  ['alibaba', 'alibabba', 1],
  ['alibaba', 'albania', Infinity],
  ['alibaba', 'a1ibabba', 2],
  ['', 'ab', 2],
  ['', 'abc', Infinity],
  ['abcd', 'wxyz', Infinity],
])('from %j to %j: %d', (one, other, expected) => {
  expect(editDistance(one, other, 2)).toBe(expected)
  expect(editDistance(other, one, 2)).toBe(expected)
})
