import { describe, expect, it } from 'vitest'
import { catalogueTexts } from './catalogue-texts.ts'
import { countingIn } from './chip-words.ts'
import { isLanguage, languages } from './languages.ts'
import { trackRecord } from './track-record.ts'

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
    ['en', ['a', 'b', 'c'], 'a, b, c'],
    ['zh-CN', ['a', 'b', 'c'], 'a、b、c'],
    ['es', ['a', 'b', 'c'], 'a, b, c'],
    ['de', ['a', 'b', 'c'], 'a, b, c'],
    ['fr', ['a', 'b', 'c'], 'a, b, c'],
    ['pt-BR', ['a', 'b', 'c'], 'a, b, c'],
    ['ar', ['a', 'b', 'c'], 'a، b، c'],
    ['en', ['a'], 'a'],
    ['en', [], ''],
  ] as const)('parts items in %s: %j', (language, items, text) => {
    // Marks of direction are heard and seen by nobody.
    const written = catalogueTexts(language).formats.enumeration(items)
    expect(written.replaceAll(/[\u2068\u2069]/g, '')).toBe(text)
  })
})

describe('every language writes Latin digits', () => {
  const noon = at('2026-11-21')
  it.each(Object.keys(languages).filter(isLanguage))('%s', (language) => {
    const { formats: own, t } = catalogueTexts(language)
    const written = [
      own.amount(12_345, 'count'),
      own.price(0.035, 'USD'),
      own.percent(0.54),
      own.range({ min: 11, max: 50 }, 'hours'),
      own.date('2026-05-01'),
      own.dateTime(noon),
      own.day(at('2025-12-31'), noon),
      own.bytes(1_200_000),
      t('settings.days', { days: 365 }),
      countingIn(language).digits(42),
    ]
    expect(written.filter((text) => !/[0-9]/.test(text) || /[^\P{Nd}0-9]/u.test(text))).toEqual([])
  })
})

it.each([
  ['zh-CN', '73笔订单、成交US$2,310（180天内）、没有评价'],
  ['de', '73 Bestellungen, 2.310\u00a0$ Umsatz in 180 Tagen, keine Rezensionen'],
] as const)('a track record reads in %s as a list', (language, text) => {
  const seen = { source: 'test', page: 'product', at: 0 } as const
  const facts = {
    orders: { ...seen, value: { min: 73, max: 73, days: 180 } },
    revenueUsd: { ...seen, value: { min: 2310, max: 2310, days: 180 } },
    reviewCount: { ...seen, value: 0 },
  }
  expect(trackRecord(facts, catalogueTexts(language))).toBe(text)
})
