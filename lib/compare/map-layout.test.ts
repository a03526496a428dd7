import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapLayout, type MapDatum } from './map-layout.ts'
import { niceTicks } from './nice-ticks.ts'

const frame = { width: 600, height: 400 }
const datum = (id: string, risk: number, price: number, more: Partial<MapDatum> = {}): MapDatum => ({
  id,
  label: `Supplier ${id}`,
  risk,
  best: risk,
  worst: risk,
  price,
  ...more,
})

describe('ticks of an axis', () => {
  it.each([
    [1.2, 3.9, 5, [1, 2, 3, 4]],
    [0.012, 0.041, 5, [0.01, 0.02, 0.03, 0.04, 0.05]],
    [3, 3, 5, [3, 4]],
    [0, 0, 5, [0, 0.000_000_2]],
    [950, 10_400, 5, [0, 2000, 4000, 6000, 8000, 10_000, 12_000]],
  ])('from %d to %d are round', (min, max, count, expected) => {
    expect(niceTicks(min, max, count)).toEqual(expected)
  })

  const price = fc.double({ min: 1e-4, max: 1e9, noNaN: true })
  it('hold all between them, rising, and never too many', () => {
    fc.assert(
      fc.property(price, price, (one, other) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)]
        const ticks = niceTicks(min, max, 5)
        expect(ticks[0]).toBeLessThanOrEqual(min * (1 + 1e-6))
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-6))
        expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b))
        expect(ticks.length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

describe('the map', () => {
  it('has higher risk further right and a higher price further up', () => {
    const { points, riskTicks, priceTicks } = mapLayout([datum('a', 0, 1), datum('b', 100, 5)], frame)
    expect(points.map(({ x }) => x)).toEqual([riskTicks[0]?.at, riskTicks.at(-1)?.at])
    expect(points.map(({ y }) => y)).toEqual([priceTicks[0]?.at, priceTicks.at(-1)?.at])
    expect(priceTicks.at(-1)?.at).toBeLessThan(priceTicks[0]?.at ?? 0)
  })

  it('gives a longer track record a larger mark, and an unknown one the smallest', () => {
    const { points } = mapLayout(
      [datum('a', 10, 1, { record: 1 }), datum('b', 50, 1, { record: 0.5 }), datum('c', 90, 1)],
      frame,
    )
    expect(points.map(({ radius }) => radius)).toEqual([12, 8.5, 5])
  })

  it('draws what the risk could become from best to worst', () => {
    const { points, riskTicks } = mapLayout([datum('a', 50, 1, { best: 0, worst: 100 })], frame)
    expect(points[0]?.whisker).toEqual({ from: riskTicks[0]?.at, to: riskTicks.at(-1)?.at })
  })

  it('moves points apart that would hide each other, and remembers where they belong', () => {
    const same = Array.from({ length: 5 }, (_, index) => datum(String(index), 50, 2))
    const { points } = mapLayout(same, frame)
    const pairs = points.flatMap((one, index) =>
      points.slice(index + 1).map((other) => [one, other] as const),
    )
    for (const [one, other] of pairs)
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(9)
    expect(new Set(points.map(({ anchor }) => `${anchor.x} ${anchor.y}`)).size).toBe(1)
  })

  it('names points only where the name covers nothing', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => datum(String(index), index * 2, 1 + (index % 3)))
    const { points } = mapLayout(crowd, frame)
    const named = points.flatMap(({ label }) => label ?? [])
    expect(named.length).toBeGreaterThan(0)
    expect(named.length).toBeLessThan(12)
  })

  it('cuts a long name', () => {
    const { points } = mapLayout([datum('a', 10, 1, { label: 'Harbour Peak Metalware Co., Ltd.' })], frame)
    expect(points[0]?.label?.text).toBe('Harbour Peak Meta…')
  })

  it('keeps everything within the picture, whatever the data', () => {
    const any = fc.record({
      risk: fc.double({ min: 0, max: 100, noNaN: true }),
      price: fc.double({ min: 0, max: 1e9, noNaN: true }),
      record: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (data) => {
        const { points, plot } = mapLayout(
          data.map(({ risk, price, record }, index) => datum(String(index), risk, price, { record })),
          frame,
        )
        expect(points).toHaveLength(data.length)
        const places = points.flatMap(({ x, y, label }) => [{ x, y }, ...(label ? [label] : [])])
        for (const { x, y } of places)
          expect(x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom).toBe(true)
      }),
    )
  })
})
