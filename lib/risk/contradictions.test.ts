import { describe, expect, it } from 'vitest'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { exactly } from '@/lib/core/range.ts'
import { contradictions } from './contradictions.ts'
import type { PastReading } from './evidence.ts'
import { statedFacts, type Statements } from './stated-facts.ts'

const year = 365.25 * 24 * 3600 * 1000
const now = 50 * year

const past = (stated: Statements, more: Partial<PastReading> = {}): PastReading => ({
  page: 'profile',
  at: now,
  facts: statedFacts(stated, more.page ?? 'profile'),
  ...more,
})
const found = (stated: Statements, ...history: PastReading[]) =>
  contradictions({ facts: statedFacts(stated, 'product', now), now, history })
const isFound = (stated: Statements, ...history: PastReading[]) => found(stated, ...history).length > 0

const types = (...businessTypes: NonNullable<Statements['businessTypes']>) => ({ businessTypes })

describe('two pages', () => {
  it.each<[string, Statements, Statements, boolean]>([
    ['another country', { country: 'CN' }, { country: 'VN' }, true],
    ['the same country', { country: 'CN' }, { country: 'CN' }, false],
    ['a founding two years apart', { yearEstablished: 2008 }, { yearEstablished: 2010 }, true],
    ['a founding a year apart', { yearEstablished: 2008 }, { yearEstablished: 2009 }, false],
    ['a founding two years before', { yearEstablished: 2010 }, { yearEstablished: 2008 }, true],
    ['two more years on the site', { yearsOnAlibaba: 5 }, { yearsOnAlibaba: 3 }, true],
    ['one more year on the site', { yearsOnAlibaba: 5 }, { yearsOnAlibaba: 4 }, false],
    ['two years fewer on the site', { yearsOnAlibaba: 3 }, { yearsOnAlibaba: 5 }, true],
    ['a quarter more staff', { employees: exactly(125) }, { employees: exactly(100) }, false],
    ['more staff than that', { employees: exactly(126) }, { employees: exactly(100) }, true],
    ['less staff than that', { employees: exactly(100) }, { employees: exactly(126) }, true],
    ['staff without an upper end', { employees: { min: 120 } }, { employees: exactly(500) }, false],
    ['staff without a lower end', { employees: { max: 20 } }, { employees: exactly(500) }, true],
    ['another inspection', { inspectedAs: 'manufacturer' }, { inspectedAs: 'trading-company' }, true],
    ['the same inspection', { inspectedAs: 'manufacturer' }, { inspectedAs: 'manufacturer' }, false],
    ['a maker that trades there', types('manufacturer'), types('trading-company'), true],
    ['a trader that makes there', types('trading-company'), types('manufacturer'), true],
    ['a maker that also trades', types('manufacturer'), types('manufacturer', 'trading-company'), false],
    ['a trader that also makes', types('trading-company'), types('trading-company', 'manufacturer'), false],
    [
      'both here, trade alone there',
      types('manufacturer', 'trading-company'),
      types('trading-company'),
      false,
    ],
    ['neither', types('other'), types('agent'), false],
    ['neither here, a maker there', types('other'), types('manufacturer'), false],
    ['neither here, a trader there', types('other'), types('trading-company'), false],
    ['a rating that moves', { storeRating: 5 }, { storeRating: 1 }, false],
    ['nothing there', { country: 'CN' }, { country: null }, false],
    ['nothing here', { country: null }, { country: 'CN' }, false],
  ])('with %s', (_, here, there, expected) => {
    expect(isFound(here, past(there))).toBe(expected)
  })

  it.each<[string, number, number, number, boolean]>([
    ['the years went by', 8, 3, 5, false],
    ['the years went by, rounded twice', 8, 3, 3.11, false],
    ['more than what went by', 8, 3, 3.09, true],
    ['the years stood still', 3, 3, 5, false],
    ['one year while five went by', 4, 3, 5, false],
    ['two years while five went by', 5, 3, 5, true],
    ['two years while nearly four went by', 5, 3, 3.89, false],
  ])('agree by years on the site where %s', (_, years, before, apart, expected) => {
    const then = past({ yearsOnAlibaba: before }, { at: now - apart * year })
    expect(isFound({ yearsOnAlibaba: years }, then)).toBe(expected)
  })

  it('names the fact and both pages', () => {
    expect(found({ country: 'CN' }, past({ country: 'VN' }))).toEqual([
      { fact: 'country', here: 'product', there: 'profile' },
    ])
  })
})

describe('of several readings', () => {
  it('counts what a page stated last', () => {
    const old = past({ country: 'VN' }, { at: now - 2 * year })
    const last = past({ country: 'CN' }, { at: now - year })
    expect(found({ country: 'CN' }, old, last)).toEqual([])
    expect(found({ country: 'CN' }, last, old)).toEqual([])
    expect(found({ country: 'VN' }, last, old)).toHaveLength(1)
  })

  it('passes over a later one that does not state it', () => {
    const stated = past({ country: 'VN' }, { at: now - 2 * year })
    expect(isFound({ country: 'CN' }, past({}, { at: now - year }), stated)).toBe(true)
  })

  it('never counts a change on one kind of page', () => {
    expect(isFound({ country: 'CN' }, past({ country: 'VN' }, { page: 'product' }))).toBe(false)
  })
})

describe('a province', () => {
  const named = { name: 'Harbour Peak Metalware' }
  const located = (province: string | undefined, page: PageKind, at = now) =>
    past({}, { page, at, details: province === undefined ? {} : { province } })
  const seen = (province: string | undefined, stated: Statements, ...history: PastReading[]) =>
    contradictions({
      facts: statedFacts(stated, 'product', now),
      details: province === undefined ? undefined : { province },
      now,
      history,
    })

  it('differs where another page names another', () => {
    expect(seen('Zhejiang', named, located('Fujian', 'profile'))).toEqual([
      { fact: 'province', here: 'product', there: 'profile' },
    ])
  })

  it.each<[string, ReturnType<typeof seen>]>([
    ['in capitals', seen('Zhejiang', named, located('ZHEJIANG', 'profile'))],
    ['on the same kind of page', seen('Zhejiang', named, located('Fujian', 'product'))],
    ['that is not known here', seen(undefined, named, located('Fujian', 'profile'))],
    ['that is not known there', seen('Zhejiang', named, located(undefined, 'profile'))],
    ['of a company that no page names', seen('Zhejiang', {}, located('Fujian', 'profile'))],
    [
      'that was mended since',
      seen('Zhejiang', named, located('Zhejiang', 'profile'), located('Fujian', 'profile', now - year)),
    ],
    ['without a history', seen('Zhejiang', named)],
    ['in a reading without details', seen('Zhejiang', named, past({}))],
  ])('does not differ %s', (_, none) => {
    expect(none).toEqual([])
  })
})
