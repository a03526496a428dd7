import { describe, expect, it } from 'vitest'
import type { Flag } from '@/lib/core/assessment.ts'
import { emptyOrder } from '@/lib/sourcing/documents/order-document.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { columns } from './columns.ts'
import { exportSources, type ExportRow, type ExportSource } from './export-row.ts'
import { presets } from './presets.ts'
import { withCost, withOrder } from './with-order.ts'

const flag = (id: string): Flag => ({
  id,
  code: `code-${id}`,
  severity: 'warning',
  question: `question-${id}`,
  params: {},
  facts: [],
})
const moment = { createdAt: 1, updatedAt: 1 }
const money = (amount: string) => ({ amount, currency: 'USD' })

/** A row of which every source says something to every column that needs it. */
const planned: ExportRow = {
  supplier: {
    id: 'supplier',
    companyIds: [],
    hosts: [],
    facts: {},
    listings: [{ listing: { title: 'Glass', link: 'https://www.alibaba.com/1' }, page: 'product', at: 1 }],
    firstSeen: 1,
    lastSeen: 1,
  },
  assessment: anAssessment({ flags: [flag('F16'), flag('F17'), flag('F18')] }),
  list: { id: 'list', name: 'Spring', position: 1, createdAt: 1 },
  notes: [{ id: 'note', supplierId: 'supplier', text: 'Seen at the fair', ...moment }],
  quotes: [
    {
      id: 'quote',
      supplierId: 'supplier',
      product: 'Bottle',
      currency: 'USD',
      prices: [
        { from: 100, price: 3 },
        { from: 500, price: 2.5 },
        { from: 5000, price: 2 },
      ],
      unit: 'piece',
      incoterm: 'FCA',
      leadTimeDays: 30,
      sampleCost: 20,
      toolingCost: 300,
      paymentTerms: '30/70',
      validUntil: '2027-01-31',
      ...moment,
    },
  ],
  flagStates: [
    { id: 'supplier F16', supplierId: 'supplier', flagId: 'F16', state: 'explained', updatedAt: 1 },
    { id: 'supplier F17', supplierId: 'supplier', flagId: 'F17', state: 'confirmed', updatedAt: 1 },
  ],
  plan: {
    diligence: {
      results: [
        { check: 'licence-compared', outcome: 'passed', on: '2026-11-20' },
        { check: 'sample-approved', outcome: 'concern', on: '2026-11-20' },
      ],
      inputs: { licence: { name: '港峰金属制品有限公司' } },
    },
    payment: { stages: [], route: 'trade-assurance', beneficiary: 'same-company' },
    risks: {
      risks: [],
      orders: [
        {
          id: 'first',
          promisedOn: '2026-05-01',
          deliveredOn: '2026-05-09',
          checked: '200',
          defective: '3',
          claim: 'settled',
        },
      ],
    },
  },
}

const order = {
  ...emptyOrder('us'),
  quantity: '1,000',
  duties: [{ label: 'Duty', basis: 'percent' as const, value: '3.5', source: 'tariff', on: '2026-11-20' }],
}
const carton = {
  length: '40',
  width: '40',
  height: '40',
  lengthUnit: 'cm',
  grossWeight: '10',
  weightUnit: 'kg',
  units: '50',
}
const costs = {
  incoterm: 'FCA' as const,
  quotes: [{ price: money('2.50') }],
  carton,
}
const today = '2026-11-21'
const full = withCost(
  withOrder({ ...planned, plan: { ...planned.plan, 'landed-cost': costs } }, new Map([['list', order]])),
  today,
)

const cell = (row: ExportRow, name: string) => columns.find((column) => column.name === name)?.text(row)

describe('the columns of the plan', () => {
  it.each([
    ['supplier_name_cn', '港峰金属制品有限公司'],
    ['target_qty', '1000'],
    ['unit_price_at_qty', '2.5'],
    ['duty_pct', '3.5'],
    ['landed_currency', 'USD'],
    ['beneficiary_matches', 'yes'],
    ['licence_checked', 'yes'],
    ['sample_result', 'concern'],
    ['inspection_result', '3 of 200 defective'],
    ['questions_open', 'question-F18'],
    ['flags_explained', 'code-F16'],
    ['flags_confirmed', 'code-F17'],
    ['past_orders', '1'],
    ['past_orders_late', '1'],
    ['past_claims', '1'],
    ['past_defect_pct', '1.5'],
  ])('%s is %s', (name, expected) => expect(cell(full, name)).toBe(expected))

  it('keep both ends of freight that is a rough default, around its middle', () => {
    const [min, middle, max] = ['freight_est_min', 'freight_est', 'freight_est_max'].map((name) =>
      Number(cell(full, name)),
    )
    expect(min).toBeGreaterThan(0)
    expect(max).toBeGreaterThan(min ?? 0)
    expect(middle).toBeCloseTo(((min ?? 0) + (max ?? 0)) / 2, 1)
    // 2.50 for the goods, 3.5 % duty, and something for freight.
    expect(Number(cell(full, 'landed_unit_est'))).toBeGreaterThan(2.5875)
  })

  it('count freight that was entered as it was entered', () => {
    const freight = { ...money('500'), basis: 'total' as const }
    const entered = { ...planned, plan: { ...planned.plan, 'landed-cost': { ...costs, freight } } }
    const row = withCost(withOrder(entered, new Map([['list', order]])), today)
    const cells = ['freight_est_min', 'freight_est', 'freight_est_max'].map((name) => cell(row, name))
    expect(cells).toEqual(['500', '500', '500'])
  })

  it('are empty where the order cannot be counted', () => {
    const row = withCost(withOrder(planned, new Map([['list', { ...order, quantity: 'many' }]])), today)
    const names = ['target_qty', 'unit_price_at_qty', 'landed_unit_est', 'landed_currency', 'freight_est']
    expect(names.map((name) => cell(row, name))).toEqual(['', '', '', '', ''])
  })

  it('are those of the order of the list, and of the supplier where it is on none', () => {
    const own = { ...planned, plan: { order: { ...order, quantity: '7' } } }
    expect(cell(withOrder(own, new Map([['list', order]])), 'target_qty')).toBe('1000')
    expect(cell(withOrder(own, new Map()), 'target_qty')).toBe('')
    expect(cell(withOrder({ ...own, list: undefined }, new Map()), 'target_qty')).toBe('7')
  })
})

const without = (row: ExportRow, kept: readonly ExportSource[]): ExportRow => ({
  ...row,
  ...Object.fromEntries(
    exportSources
      .filter((source) => !kept.includes(source))
      .map((source) => [source, source === 'notes' ? [] : undefined]),
  ),
})

describe('what a column needs', () => {
  it.each(columns.map((column) => [column.name, column] as const))('is all that %s reads', (_, column) => {
    const { needs, text } = column
    expect(text(without(full, needs))).toBe(text(full))
    for (const source of needs) {
      const others = needs.filter((one) => one !== source)
      expect(text(without(full, others)), `without ${source}`).not.toBe(text(full))
    }
  })

  it('is nothing but notes for a short table', () => {
    expect(presets.short.flatMap(({ needs }) => needs)).toEqual(['notes'])
  })
})
