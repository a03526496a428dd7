import { describe, expect, it } from 'vitest'
import { assess } from './assess.ts'
import { contextOfRecord, type Memory } from './context-of-record.ts'
import type { LoggedReading } from './history.ts'
import { standardScorecard } from './standard-scorecard.ts'
import { statedFacts, type Statements } from './stated-facts.ts'

const now = Date.parse('2026-11-21')
const day = 24 * 3600 * 1000
const ago = (days: number) => now - days * day

const ours = 'Harbour Peak Metalware Co., Ltd.'
const theirs = 'Silver Moon Electronics Co., Ltd.'

type Said = NonNullable<Memory['record']['said']>[number]

const logged = (days: number, values: Statements, more: Partial<LoggedReading> = {}): LoggedReading => ({
  page: 'product',
  at: ago(days),
  changes: Object.entries(values).map(([name, to]) => ({ name: name as keyof Statements, to })),
  ...more,
})

const said = (facts: Statements, more: Partial<Said> = {}): Said => ({
  page: 'product',
  at: now,
  facts,
  ...more,
})

function judge(
  facts: Statements,
  log: LoggedReading[],
  statements = [said(facts)],
  more: Partial<Memory['record']> = {},
) {
  const record = { facts: statedFacts(facts, 'product', now), said: statements, ...more }
  return assess(record.facts, standardScorecard, contextOfRecord({ record, log }, now))
}

const outcome = (id: string, { flags, notChecked }: ReturnType<typeof judge>) =>
  notChecked.includes(id) ? 'not checked' : (flags.find((flag) => flag.id === id)?.params ?? 'clear')

describe('a changed name', () => {
  it('is told, and still is when the page is loaded again', () => {
    const log = [logged(90, { name: theirs }), logged(3, { name: ours })]
    expect(outcome('F16', judge({ name: ours }, log))).toMatchObject({ before: theirs, after: ours })
  })

  it('is compared with the name before it, not with one longer ago', () => {
    const log = [
      logged(90, { name: 'Northwind Toys' }),
      logged(50, { name: theirs }),
      logged(3, { name: ours }),
    ]
    expect(outcome('F16', judge({ name: ours }, log))).toMatchObject({ before: theirs })
  })

  it('is told where the page that said the old one only repeated another page then', () => {
    const was = { at: ago(30), facts: { name: theirs } }
    const log = [logged(90, { name: theirs }, { page: 'search' }), logged(3, { name: ours }, { was })]
    expect(outcome('F16', judge({ name: ours }, log))).toMatchObject({ before: theirs, after: ours })
  })

  it('is not hidden by another spelling of the new name', () => {
    const log = [
      logged(90, { name: theirs }),
      logged(3, { name: ours.toUpperCase() }),
      logged(0, { name: ours }),
    ]
    expect(outcome('F16', judge({ name: ours }, log))).toMatchObject({ before: theirs })
  })

  it('is none where the name came back the same', () => {
    expect(outcome('F16', judge({ name: ours }, [logged(90, { name: ours })]))).toBe('clear')
  })

  it.each([
    ['in another language', { language: 'es' }],
    ['by another generation of the reader', { reader: '1' }],
    ['on another kind of page', { page: 'profile' as const }],
  ])('is not told from what was read %s', (_, making) => {
    expect(outcome('F16', judge({ name: ours }, [logged(90, { name: theirs }, making)]))).toBe('not checked')
  })

  it('is not looked for on the first visit', () => {
    expect(outcome('F16', judge({ name: ours }, [logged(0, { name: ours })]))).toBe('not checked')
    expect(outcome('F16', judge({ name: ours }, [], []))).toBe('not checked')
  })
})

describe('a changed host or address', () => {
  const host = 'harbourpeak.en.alibaba.com'
  const other = 'silvermoon.en.alibaba.com'
  const facts = { name: ours }

  it('is told by the host of the page that names the company', () => {
    const log = [logged(90, {}, { host: other }), logged(3, {}, { host })]
    expect(outcome('F16', judge(facts, log, [said(facts, { host })]))).toMatchObject({
      what: 'host',
      before: other,
    })
    expect(outcome('F16', judge(facts, [logged(90, {}, { host })], [said(facts, { host })]))).toBe('clear')
  })

  it('is told by the address', () => {
    const address = 'No. 5 Harbour Road, Ningbo'
    const details = { address: { value: address, page: 'product' as const, at: now } }
    const statements = [said(facts, { details: { address } })]
    const moved = logged(90, {}, { details: { address: 'Building 9, Hill Street, Yiwu', city: 'Yiwu' } })
    const stayed = logged(90, {}, { details: { address } })
    expect(outcome('F16', judge(facts, [moved], statements, { details }))).toMatchObject({ what: 'address' })
    expect(outcome('F16', judge(facts, [stayed], statements, { details }))).toBe('clear')
  })
})

describe('figures that moved', () => {
  it('are told by the same kind of page', () => {
    const log = [logged(20, { storeRating: 4.9, reviewCount: 20 }), logged(1, { storeRating: 4.5 })]
    const judged = judge({ storeRating: 4.5, reviewCount: 60 }, log)
    expect(outcome('F06', judged)).toMatchObject({ what: 'rating', before: 4.9, after: 4.5 })
    expect(outcome('F05', judged)).toMatchObject({ what: 'reviews', before: 20, after: 60 })
  })

  it('count as what a page claimed, also where the record believed another page', () => {
    const log = [logged(20, {}, { claims: { storeRating: 4.9 } })]
    expect(outcome('F06', judge({ storeRating: 4.5 }, log))).toMatchObject({ before: 4.9 })
  })

  it('are none where the page said before that there is none', () => {
    expect(outcome('F06', judge({ storeRating: 4.5 }, [logged(20, { storeRating: null })]))).toBe(
      'not checked',
    )
  })
})

const prices = (productId: string) => [{ productId, from: { currency: 'USD', min: 2 } }]

describe('a price', () => {
  const listing = { productId: '1600000001', price: { currency: 'USD', min: 3 } }
  const listings = [{ listing, page: 'product' as const, at: now }]
  it('is compared with what the same offer cost before', () => {
    const log = [logged(9, {}, { prices: prices('1600000001') })]
    expect(outcome('F29', judge({ name: ours }, log, undefined, { listings }))).toMatchObject({
      before: 2,
      after: 3,
    })
  })

  it('is not compared with another offer', () => {
    const log = [logged(9, {}, { prices: prices('1600000002') })]
    expect(outcome('F29', judge({ name: ours }, log, undefined, { listings }))).toBe('not checked')
  })
})

const card = (values: Statements, more: Partial<Said> = {}) =>
  said(values, { page: 'search', at: ago(2), ...more })

describe('two kinds of page', () => {
  const facts = { name: ours, yearEstablished: 2008, country: 'CN' }
  it('contradict each other by what each said last, whatever the record believes', () => {
    const judged = judge(facts, [], [said(facts), card({ yearEstablished: 2015 })])
    expect(outcome('F15', judged)).toEqual({ fact: 'yearEstablished', here: 'product', there: 'search' })
  })

  it('agree', () => {
    expect(outcome('F15', judge(facts, [], [said(facts), card({ yearEstablished: 2008 })]))).toBe('clear')
  })

  it('are not compared over generations of the reader', () => {
    const judged = judge(facts, [], [said(facts), card({ yearEstablished: 2015 }, { reader: '2' })])
    expect(outcome('F15', judged)).toBe('clear')
  })

  it('may write a province in another language, not in another way', () => {
    const details = { province: { value: 'Zhejiang', page: 'product' as const, at: now } }
    const elsewhere = (more: Partial<Said>) =>
      outcome('F15', judge(facts, [], [said(facts), card({ country: 'CN' }, more)], { details }))
    expect(elsewhere({ details: { province: 'Guangdong' } })).toMatchObject({ fact: 'province' })
    expect(elsewhere({ details: { province: 'Guangdong' }, language: 'es' })).toBe('clear')
    expect(elsewhere({ details: { province: 'Zhejiang' } })).toBe('clear')
  })
})

it('knows the details and the latest offer of a record', () => {
  const record = {
    facts: {},
    details: { mainProducts: { value: ['bowls'], page: 'profile' as const, at: now } },
    listings: [{ listing: { productId: '1600000001' }, page: 'store' as const, at: now }],
  }
  expect(contextOfRecord({ record, log: [] }, now)).toEqual({
    now,
    details: { mainProducts: ['bowls'] },
    listing: { productId: '1600000001' },
  })
})
