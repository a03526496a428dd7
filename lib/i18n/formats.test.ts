import { describe, expect, it } from 'vitest'
import { catalogueTexts } from './catalogue-texts.ts'

const { formats } = catalogueTexts('en')
const at = (day: string) => new Date(`${day}T12:00`).getTime()

describe('range', () => {
  it.each([
    ['an exact number', { min: 73, max: 73 }, 'count', '73'],
    ['both ends', { min: 11, max: 50 }, 'count', '11–50'],
    ['an open end', { min: 100 }, 'count', '100+'],
    ['a limit', { max: 3 }, 'hours', '≤ 3 hr'],
    ['money', { min: 10_000 }, 'usd', '$10,000+'],
    ['a share of a hundred', { min: 64.9, max: 64.9 }, 'percent', '64.9%'],
    ['a limit of zero', { max: 0 }, 'count', '≤ 0'],
  ] as const)('writes %s', (_, range, unit, text) => {
    expect(formats.range(range, unit)).toBe(text)
  })
})

describe('day', () => {
  it.each([
    ['today', '2026-11-21', 'today'],
    ['yesterday', '2026-11-20', 'yesterday'],
    ['a day of this year', '2026-09-03', 'Sep 3'],
    ['a day of another year', '2025-12-31', 'Dec 31, 2025'],
    ['a clock that runs ahead', '2026-11-22', 'Nov 22'],
  ])('writes %s', (_, day, text) => {
    expect(formats.day(at(day), at('2026-11-21'))).toBe(text)
  })

  it('counts midnights, not hours', () => {
    const late = new Date('2026-11-20T23:59').getTime()
    const early = new Date('2026-11-21T00:01').getTime()
    expect(formats.day(late, early)).toBe('yesterday')
  })
})

describe('enumeration', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b', 'c'], 'a, b, c'],
  ])('writes %j', (items, text) => {
    expect(formats.enumeration(items)).toBe(text)
  })
})
