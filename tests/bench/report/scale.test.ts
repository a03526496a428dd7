import { describe, expect, it } from 'vitest'
import { linearScale, logScale } from './scale.ts'

describe('linearScale', () => {
  it.each([
    { values: [37], ticks: [0, 10, 20, 30, 40] },
    { values: [0.5, 3], ticks: [0, 1, 2, 3] },
    { values: [180], ticks: [0, 50, 100, 150, 200] },
  ])('names $ticks for $values', ({ values, ticks }) => {
    expect(linearScale(values).ticks).toEqual(ticks)
  })

  it('keeps what is below zero on the axis', () => {
    expect(linearScale([10]).at(-3)).toBe(0)
  })
})

describe('logScale', () => {
  it.each([
    { values: [3, 400], ticks: [10, 100] },
    { values: [0.5, 8], ticks: [0.5, 1, 2, 5, 10] },
    { values: [10], ticks: [10, 20, 50, 100] },
    { values: [1, 100_000], ticks: [1, 10, 100, 1000, 10_000, 100_000] },
  ])('names $ticks for $values', ({ values, ticks }) => {
    expect(logScale(values).ticks).toEqual(ticks)
  })

  it('puts equal factors at equal distances', () => {
    const { at } = logScale([1, 100])
    expect([at(1), at(10), at(100)]).toEqual([0, 0.5, 1])
  })
})
