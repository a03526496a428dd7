import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCount } from './parse-count.ts'

describe('parseCount', () => {
  it.each([
    ['8071 reviews', 8071],
    ['8,071 reviews', 8071],
    ['8.071 Bewertungen', 8071],
    ['(47)', 47],
    ['Store reviews (334)', 334],
    ['1  yr', 1],
    ['14años', 14],
    ['6YRS', 6],
    ['12 yrs on Alibaba.com', 12],
    ['Founded in 2013', 2013],
  ])('reads %j', (text, count) => {
    expect(parseCount(text)).toBe(count)
  })

  it.each(['', 'No reviews yet', '-3', '4.7', '99999999999999999999'])('answers nothing for %j', (text) => {
    expect(parseCount(text)).toBeUndefined()
  })

  it('reads any count back, grouped or not', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        (count) =>
          parseCount(`${count} sold`) === count && parseCount(count.toLocaleString('en-IN')) === count,
      ),
    )
  })

  it('answers whole numbers only', () => {
    fc.assert(fc.property(fc.string(), (text) => Number.isSafeInteger(parseCount(text) ?? 0)))
  })
})
