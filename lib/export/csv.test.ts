import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '@/lib/core/assessment.ts'
import type { Facts } from '@/lib/core/facts.ts'
import { recordFacts } from '@/lib/core/record.ts'
import type { Entry } from '@/lib/core/shortlist.ts'
import { arbitraryFacts } from '@/tests/support/arbitrary-reading.ts'
import { columns } from './columns.ts'
import { csv } from './csv.ts'
import type { ExportRow } from './export-row.ts'
import { presets } from './presets.ts'

const at = Date.UTC(2026, 10, 21, 23, 59)

const assessment: Assessment = {
  scorecard: { id: 'standard', version: 1 },
  band: 'medium',
  provisional: false,
  score: 41.6,
  best: 30,
  worst: 50,
  coverage: 0.725,
  reasons: [
    { code: 'TENURE', points: 6, max: 12, bin: 'poor', params: {}, facts: ['yearsOnAlibaba'] },
    { code: 'TA', points: 0, max: 6, bin: 'yes', params: {}, facts: ['tradeAssurance'] },
  ],
  flags: [],
  raisedBy: [],
  notChecked: [],
  dropped: [],
  unseen: [],
}

const row = (facts: Facts, more: Partial<ExportRow> = {}): ExportRow => ({
  supplier: {
    id: 'record',
    companyIds: ['238000001'],
    hosts: ['harbour-peak.en.alibaba.com', 'harbour-peak.fm.alibaba.com'],
    facts: recordFacts(facts, 'product', at),
    firstSeen: at,
    lastSeen: at,
  },
  assessment,
  notes: [],
  ...more,
})

const note = (text: string) => ({ id: 'note', supplierId: 'record', text, createdAt: at, updatedAt: at })
const parse = (text: string) => Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data

function cells(one: ExportRow): Record<string, string> {
  const [head = [], line = []] = parse(csv([one], { preset: 'full', delimiter: ',' }))
  return Object.fromEntries(head.map((name, index) => [name, line[index] ?? '']))
}

describe('a CSV file', () => {
  it('is UTF-8 with a mark, quoted, and ends its lines as RFC 4180 says', () => {
    const text = csv([row({}, { notes: [note('"öffnen", später')] })], { preset: 'short', delimiter: ';' })
    expect(text).toMatch(/^\uFEFF"list";"status";"supplier_name";.*"notes"\r\n"";/)
    expect(text).toMatch(/;"""öffnen"", später"\r\n$/)
  })

  it('holds the head alone where there is no row', () => {
    expect(parse(csv([], { preset: 'full', delimiter: ',' }))).toEqual([columns.map(({ name }) => name)])
  })

  it('names every column once', () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    expect(presets.short).toHaveLength(15)
    expect(presets['quote-sheet']).toHaveLength(24)
  })
})

const said = <Value>(value: Value) => ({ value, source: 'test' })

describe('a cell', () => {
  it.each<[string, string, Facts, string]>([
    ['is a number where the value is one', 'years_on_alibaba', { yearsOnAlibaba: said(7) }, '7'],
    ['keeps a zero', 'review_count', { reviewCount: said(0) }, '0'],
    ['keeps decimals', 'rating', { storeRating: said(4.9) }, '4.9'],
    ['is empty where nothing is known', 'rating', {}, ''],
    ['is empty where the page says there is none', 'reorder_pct', { reorderPercent: said(null) }, ''],
    ['says yes', 'trade_assurance', { tradeAssurance: said(true) }, 'yes'],
    ['says no only where a page does', 'trade_assurance', { tradeAssurance: said(false) }, 'no'],
    ['says nothing else', 'trade_assurance', {}, ''],
    [
      'is a number where a range is exact',
      'on_time_pct',
      { onTimePercent: said({ min: 64.9, max: 64.9 }) },
      '64.9',
    ],
    ['keeps an upper bound', 'reorder_pct', { reorderPercent: said({ max: 15 }) }, '≤15'],
    ['keeps a lower bound', 'on_time_pct', { onTimePercent: said({ min: 90 }) }, '≥90'],
    ['keeps both ends', 'response_rate_pct', { responseRatePercent: said({ min: 80, max: 90 }) }, '80–90'],
    ['holds the least staff', 'staff_min', { employees: said({ min: 11, max: 50 }) }, '11'],
    ['holds the most staff', 'staff_max', { employees: said({ min: 11, max: 50 }) }, '50'],
    ['holds the slowest response', 'response_hours_max', { responseTimeHours: said({ max: 2 }) }, '2'],
    ['invents no fastest response', 'response_hours_min', { responseTimeHours: said({ max: 2 }) }, ''],
    ['counts orders a year', 'orders_12m', { orders: said({ min: 90, max: 90, days: 180 }) }, '183'],
    ['counts none where the window is unknown', 'orders_12m', { orders: said({ min: 90, max: 90 }) }, ''],
    ['holds orders as the page counts them', 'orders_min', { orders: said({ min: 90, days: 180 }) }, '90'],
    ['names the currency of a revenue', 'revenue_currency', { revenueUsd: said({ min: 460_000 }) }, 'USD'],
    ['names no currency of nothing', 'revenue_currency', {}, ''],
    [
      'joins several',
      'business_type',
      { businessTypes: said(['manufacturer', 'trading-company']) },
      'manufacturer; trading-company',
    ],
    ['keeps an id from being a number', 'company_id', {}, 'id:238000001'],
    ['links to the shop', 'supplier_url', {}, 'https://harbour-peak.en.alibaba.com/'],
    ['names other hosts', 'also_seen_as', {}, 'harbour-peak.fm.alibaba.com'],
    ['is a day in UTC', 'last_seen', {}, '2026-11-21'],
    ['rounds the score', 'risk_score', {}, '42'],
    ['has coverage in per cent', 'coverage_pct', {}, '73'],
    ['names what cost points', 'reason_codes', {}, 'TENURE'],
    ['names the scorecard', 'model_version', {}, 'standard@1'],
    ['of no use yet is empty', 'price_min', {}, ''],
  ])('%s (%s)', (_, name, facts, expected) => {
    expect(cells(row(facts))[name]).toBe(expected)
  })

  it('has no score where there is none, and keeps a score of zero', () => {
    expect(cells(row({}, { assessment: { ...assessment, score: undefined } })).risk_score).toBe('')
    expect(cells(row({}, { assessment: { ...assessment, score: 0 } })).risk_score).toBe('0')
  })

  it('holds what the buyer says', () => {
    const entry: Entry = {
      id: 'entry',
      listId: 'list',
      supplierId: 'record',
      addedAt: at,
      updatedAt: at,
      status: 'contacted',
      priority: 'high',
      tags: ['oak', 'fair'],
      rating: 4,
      decision: 'clarify',
      decisionReason: '-',
      nextAction: { text: 'Call', day: '2026-12-01' },
    }
    expect(cells(row({}, { entry }))).toMatchObject({
      status: 'contacted',
      priority: 'high',
      tags: 'oak; fair',
      my_rating: '4',
      decision: 'clarify',
      decision_reason: "'-",
      next_action: 'Call',
      next_action_date: '2026-12-01',
    })
  })

  it('holds all notes, line breaks and all', () => {
    expect(cells(row({}, { notes: [note('a\nb'), note('c')] })).notes).toBe('a\nb\n\nc')
  })
})

const trigger = fc.constantFrom(...'=+-@＝＋－＠\t\r\n\0\u200B\u2060\uFEFF\u00A0 \'";,1'.split(''))
const hostile = fc
  .tuple(fc.array(trigger, { maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map(([start, rest]) => start.join('') + rest)
const undo = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell)

const place = (name: string) => columns.findIndex((one) => one.name === name)

it('gives every text back exactly, whatever it holds', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.constantFrom(',' as const, ';' as const), (name, text, delimiter) => {
      const one = row({ name: said(name || 'x') }, { notes: [note(text)] })
      const [, first, second] = parse(csv([one, one], { preset: 'full', delimiter }))
      expect(undo(second?.[place('supplier_name')] ?? '')).toBe((name || 'x').replaceAll('\0', ''))
      expect(undo(second?.[place('notes')] ?? '')).toBe(text.replaceAll('\0', ''))
      expect(second).toEqual(first)
    }),
    { numRuns: 1000 },
  )
})

const isLive = (cell: string) =>
  cell.includes('\0') ||
  /^(?:[\t\r\n]|[\s\u200B-\u200D\u2060]*(?:[=+@＝＋－＠]|-(?!\d+(?:\.\d+)?$)))/.test(cell)

it('holds no cell that a spreadsheet would run', () => {
  fc.assert(
    fc.property(arbitraryFacts, hostile, hostile, (facts, name, text) => {
      const one = row({ ...facts, name: said(name || 'x') }, { notes: [note(text)] })
      expect(
        parse(csv([one], { preset: 'full', delimiter: ',' }))
          .flat()
          .filter(isLive),
      ).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
