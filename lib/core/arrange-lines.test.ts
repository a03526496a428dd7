import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrangeLines,
  depthOf,
  lineSorts,
  noFilters,
  showsAll,
  type Arrangement,
  type LineFilters,
} from './arrange-lines.ts'
import { bands } from './assessment.ts'
import type { LineDepth, LineSummary } from './list-line.ts'
import { entryStatuses, priorities } from './shortlist.ts'

const plain: Arrangement = { sort: 'added', descending: false, filters: noFilters, search: '' }
const filtered = (filters: Partial<LineFilters>): Arrangement => ({
  ...plain,
  filters: { ...noFilters, ...filters },
})
const line = (id: string, more: Partial<LineSummary> = {}): LineSummary => ({
  id,
  supplierId: `s${id}`,
  addedAt: Number(id),
  place: Number(id),
  status: 'researching',
  tags: [],
  ...more,
})
const order = (lines: LineSummary[], arrangement: Arrangement) =>
  arrangeLines(lines, arrangement).map(({ id }) => id)

describe('a list', () => {
  it.each<[string, Partial<Arrangement>, Partial<LineSummary>[], string]>([
    ['in the order of adding', {}, [{}, {}, {}], '1 2 3'],
    ['the latest first', { descending: true }, [{}, {}, {}], '3 2 1'],
    ['in the buyer’s own order', { sort: 'manual' }, [{ place: 2.5 }, {}, {}], '2 1 3'],
    ['by name', { sort: 'name' }, [{ name: 'quiet' }, { name: 'harbour' }, {}], '2 1 3'],
    [
      'by band, then by score',
      { sort: 'signals' },
      [
        { band: 'high', score: 20 },
        { band: 'low', score: 14 },
        { band: 'low', score: 12 },
      ],
      '3 2 1',
    ],
    [
      'by status as it goes on',
      { sort: 'status' },
      [{ status: 'rejected' }, { status: 'sampling' }, {}],
      '3 2 1',
    ],
    [
      'by priority, none last',
      { sort: 'priority' },
      [{}, { priority: 'low' }, { priority: 'high' }],
      '3 2 1',
    ],
    [
      'by priority turned around, none last',
      { sort: 'priority', descending: true },
      [{}, { priority: 'low' }, { priority: 'high' }],
      '2 3 1',
    ],
    [
      'by price within a currency',
      { sort: 'price', descending: true },
      [
        { price: { currency: 'USD', amount: 1 } },
        { price: { currency: 'EUR', amount: 2 } },
        { price: { currency: 'USD', amount: 3 } },
      ],
      '2 3 1',
    ],
    [
      'by the next day',
      { sort: 'next' },
      [{}, { nextDay: '2026-11-28' }, { nextDay: '2026-11-24' }],
      '3 2 1',
    ],
    [
      'equals in the order of adding',
      { sort: 'moq', descending: true },
      [{ moq: 5 }, { moq: 5 }, { moq: 9 }],
      '3 1 2',
    ],
  ])('stands %s', (_, arrangement, given, expected) => {
    const lines = given.map((more, index) => line(String(index + 1), more))
    expect(order(lines, { ...plain, ...arrangement }).join(' ')).toBe(expected)
  })

  it('stays as it came while more is being read', () => {
    const lines = [line('2'), line('1')]
    expect(arrangeLines(lines, plain, false).map(({ id }) => id)).toEqual(['2', '1'])
  })

  it('loses and doubles no supplier, whatever it is sorted by', () => {
    const lines = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 99 }).map(String),
        band: fc.option(fc.constantFrom(...bands), { nil: undefined }),
        score: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
        priority: fc.option(fc.constantFrom(...priorities), { nil: undefined }),
        status: fc.constantFrom(...entryStatuses),
        moq: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(lines, fc.constantFrom(...lineSorts), fc.boolean(), (given, sort, descending) => {
        const all = given.map((more) => line(more.id, more))
        const arranged = order(all, { ...plain, sort, descending })
        expect(arranged.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        expect(order(all.toReversed(), { ...plain, sort, descending })).toEqual(arranged)
      }),
    )
  })
})

describe('a filter', () => {
  const lines = [
    line('1', { band: 'low', tags: ['steel'], hasNotes: true, text: 'harbour peak steel' }),
    line('2', { band: 'high', status: 'rejected', decision: 'no-go', text: 'silver lantern' }),
    line('3', { isChanged: true, tags: ['steel', 'lid'] }),
  ]

  it.each<[string, Partial<LineFilters>, string]>([
    ['for bands', { bands: ['low', 'high'] }, '1 2'],
    ['for a status', { statuses: ['rejected'] }, '2'],
    ['for a decision', { decisions: ['no-go'] }, '2'],
    ['for a tag', { tags: ['lid', 'none'] }, '3'],
    ['for notes', { hasNotes: true }, '1'],
    ['for changes', { isChanged: true }, '3'],
    ['of two kinds asks for both', { tags: ['steel'], hasNotes: true }, '1'],
  ])('%s', (_, filters, expected) => {
    const arrangement = filtered(filters)
    expect(showsAll(arrangement)).toBe(false)
    expect(order(lines, arrangement).join(' ')).toBe(expected)
  })

  it.each([
    ['PEAK  harb', '1'],
    ['peak lantern', ''],
    ['  ', '1 2 3'],
  ])('for the words %j finds %s', (search, expected) => {
    expect(order(lines, { ...plain, search }).join(' ')).toBe(expected)
  })
})

describe('of each supplier is read', () => {
  it.each<[LineDepth, string, Arrangement]>([
    ['entry', 'for the order of adding', plain],
    ['entry', 'for tags', filtered({ tags: ['steel'] })],
    ['record', 'for names', { ...plain, sort: 'name' }],
    ['record', 'for a search', { ...plain, search: 'peak' }],
    ['record', 'for notes', filtered({ hasNotes: true })],
    ['assessment', 'for bands', { ...filtered({ bands: ['low'] }), sort: 'name' }],
  ])('the %s %s', (depth, _, arrangement) => expect(depthOf(arrangement)).toBe(depth))
})
