import { describe, expect, it } from 'vitest'
import { isRecognised, type Expectation } from './health.ts'

const expected: Expectation[] = ['supplier', 'listing', 'name', 'country', 'yearsOnAlibaba', 'storeRating']

describe('isRecognised', () => {
  it.each([
    [0, true],
    [4, true],
    [5, false],
    [6, false],
  ])('with %d of 6 missing: %s', (count, recognised) => {
    expect(isRecognised({ expected, missing: expected.slice(0, count) })).toBe(recognised)
  })

  it('believes a page of which nothing is expected', () => {
    expect([isRecognised(undefined), isRecognised({ expected: [], missing: [] })]).toEqual([true, true])
  })
})
