import { describe, expect, it } from 'vitest'
import { usualAssuranceRules } from '../payment/trade-assurance.ts'
import { landedCostDraftSchema } from '../landed-cost/draft.ts'
import { costOfPlan } from './cost-of-plan.ts'
import { costDocumentSchema, costsOf, emptyOrder, landedCostDraft } from './order-document.ts'
import { ordersOfLists } from './orders-of-lists.ts'
import { readDocuments, type PlanDocuments } from './plan-documents.ts'
import { plannedReminders } from './planned-reminders.ts'

const today = '2026-11-21'
const inspection = {
  lotSize: '500',
  level: 'II',
  severity: 'normal',
  major: '2.5',
  minor: '4.0',
  isolated: true,
}

describe('an order and what one supplier asks for it', () => {
  const order = { ...emptyOrder('eu'), quantity: '1000', valueUsd: '5000' }
  const costs = costsOf({
    ...emptyOrder('us'),
    quotes: [{ price: { amount: '3', currency: 'USD' } }],
    incoterm: 'FCA',
  })

  it('share no field, so that neither overwrites the other', () => {
    expect(Object.keys(costs).toSorted()).toEqual(['incoterm', 'quotes'])
    expect(Object.keys(costDocumentSchema.shape)).not.toContain('quantity')
  })

  it('make one draft of the landed cost', () => {
    const draft = landedCostDraft(order, costs)
    expect(landedCostDraftSchema.safeParse(draft).success).toBe(true)
    expect(draft).toMatchObject({ quantity: '1000', market: 'eu', incoterm: 'FCA' })
  })
})

describe('stored documents', () => {
  it('are read by kind, the later of two', () => {
    const rows = [
      { kind: 'inspection', data: { ...inspection, lotSize: '900' }, updatedAt: 2 },
      { kind: 'inspection', data: inspection, updatedAt: 1 },
    ]
    expect(readDocuments(rows)).toEqual({ inspection: { ...inspection, lotSize: '900' } })
  })

  it.each([
    ['of a kind that nobody knows', { kind: 'constructor', data: {} }],
    ['of another shape', { kind: 'inspection', data: { ...inspection, level: 'IX' } }],
  ])('%s are left out', (_, row) => expect(readDocuments([{ ...row, updatedAt: 1 }])).toEqual({}))
})

describe('orders of lists', () => {
  const row = {
    id: 'plan',
    kind: 'order',
    listId: 'list',
    data: emptyOrder('us'),
    createdAt: 1,
    updatedAt: 1,
  }
  const later = { ...row, id: 'later', data: { ...emptyOrder('us'), quantity: '1000' }, updatedAt: 2 }

  it('are found by list, the later of two', () => {
    expect(ordersOfLists([later, row])).toEqual(new Map([['list', later.data]]))
  })

  it.each([
    ['is about a supplier', { ...row, listId: undefined, supplierId: 'supplier' }],
    ['is no order', { ...row, kind: 'specification' }],
    ['cannot be read', { ...row, data: { market: 'moon' } }],
  ])('leave out what %s', (_, plan) => expect(ordersOfLists([plan])).toEqual(new Map()))
})

describe('the cost of a plan', () => {
  const order = { ...emptyOrder('us'), quantity: '1000' }
  const quote = { id: 'quote', supplierId: 'supplier', currency: 'USD', createdAt: 1, updatedAt: 1 }
  const quotes = [{ ...quote, prices: [{ from: 100, price: 3 }], incoterm: 'DDP' as const }]
  const typed = { incoterm: 'DDP' as const, quotes: [{ price: { amount: '2', currency: 'USD' } }] }

  it.each<[string, PlanDocuments, string | undefined]>([
    ['is unknown without an order', { 'landed-cost': typed }, undefined],
    ['is unknown where the order cannot be counted', { order: emptyOrder('us') }, undefined],
    ['is counted from quotes', { order }, '3000'],
    ['is counted from what was entered rather', { order, 'landed-cost': typed }, '2000'],
  ])('%s', (_, documents, total) => {
    expect(costOfPlan(documents, { quotes }, today)?.total).toBe(total)
  })
})

describe('what the plan reminds of', () => {
  const milestones = { neededOn: '2027-06-01', method: 'sea-lcl', sampleRounds: '1' } as const
  const payment: PlanDocuments['payment'] = {
    stages: [{ percent: '100', waitsFor: 'contract-signed' }],
    route: 'trade-assurance',
    beneficiary: 'unknown',
  }
  const assurance = { rules: usualAssuranceRules, confirmedOn: '2026-11-20', done: [] }

  it.each<[string, PlanDocuments]>([
    ['there is no plan', {}],
    ['payments have no dates', { payment }],
    ['dates cannot be read', { milestones: { ...milestones, neededOn: 'soon' } }],
  ])('is nothing where %s', (_, documents) => expect(plannedReminders(documents, today)).toEqual([]))

  it.each<[string, PlanDocuments, string]>([
    ['the day to have opened a dispute by', { assurance }, 'open-dispute'],
    ['payments once there are dates', { milestones, payment }, 'pay'],
  ])('is %s', (_, documents, code) => {
    const found = plannedReminders(documents, today).map((reminder) => reminder.code)
    expect(found).toContain(code)
  })

  it('comes earliest first', () => {
    const days = plannedReminders({ milestones, assurance }, today).map(({ on }) => on)
    expect(days).toEqual(days.toSorted())
    expect(days.length).toBeGreaterThan(4)
  })
})
