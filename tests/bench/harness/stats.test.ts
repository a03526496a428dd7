import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences, growthExponent, percentile, ratios, summarise } from './stats.ts'

const samples = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 })

describe('percentile', () => {
  it.each([
    { of: [3], share: 0.95, is: 3 },
    { of: [2, 1], share: 0.5, is: 1.5 },
    { of: [9, 1, 5], share: 0.5, is: 5 },
    { of: [0, 10, 20, 30, 40], share: 0.1, is: 4 },
    { of: [0, 10, 20, 30, 40], share: 1, is: 40 },
  ])('lies at $is for a share of $share of $of', ({ of, share, is }) => {
    expect(percentile(of, share)).toBeCloseTo(is)
  })

  it('refuses an empty series', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError)
  })

  it('leaves the series as it was', () => {
    const series = [3, 1, 2]
    percentile(series, 0.5)
    expect(series).toEqual([3, 1, 2])
  })
})

describe('summarise', () => {
  it('orders its percentiles within the range of the samples', () => {
    fc.assert(
      fc.property(samples, (series) => {
        const { median, p10, p90, p95, n } = summarise(series)
        const ordered = [Math.min(...series), p10, median, p90, p95, Math.max(...series)]
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b))
        expect(n).toBe(series.length)
      }),
    )
  })
})

describe('pairs', () => {
  it('are made round by round', () => {
    expect(ratios([2, 9], [1, 3])).toEqual([2, 3])
    expect(differences([2, 9], [1, 3])).toEqual([1, 6])
  })

  it('need series of equal length', () => {
    expect(() => ratios([1, 2], [1])).toThrow(RangeError)
  })
})

describe('growthExponent', () => {
  it.each([0.5, 1, 2])('finds the power %d', (power) => {
    const points = [1, 2, 4, 8].map((size) => ({ size, cost: 3 * size ** power }))
    expect(growthExponent(points)).toBeCloseTo(power)
  })
})
