import { expect, it } from 'vitest'
import type { PastOrder } from '@/lib/sourcing/risk-register/past-orders.ts'
import { claimCount, defectPercent, inspectionResult, lateOrders, orderCount } from './past-order-cells.ts'

const cells = (...orders: Omit<PastOrder, 'id'>[]) => {
  const plan = { risks: { risks: [], orders: orders.map((order, index) => ({ ...order, id: `${index}` })) } }
  return {
    count: orderCount(plan),
    late: lateOrders(plan),
    claims: claimCount(plan),
    defects: defectPercent(plan),
    inspection: inspectionResult(plan),
  }
}

const unknown = {
  count: undefined,
  late: undefined,
  claims: undefined,
  defects: undefined,
  inspection: undefined,
}

it.each<[string, Omit<PastOrder, 'id'>[], object]>([
  ['without an order nothing is known', [], unknown],
  ['an order of which nothing was entered only counts', [{}], { ...unknown, count: 1 }],
  [
    'an order in time, without a claim, is zero late and zero claims',
    [{ promisedOn: '2026-05-01', deliveredOn: '2026-05-01', claim: 'none' }],
    { ...unknown, count: 1, late: 0, claims: 0 },
  ],
  [
    'the latest inspection counts, and defects over all',
    [
      { checked: '100', defective: '1' },
      { checked: '100', defective: ' 5 ', claim: 'open' },
      { checked: '80' },
    ],
    { ...unknown, count: 3, claims: 1, defects: 3, inspection: '5 of 100 defective' },
  ],
  ['more defects than items are no inspection', [{ checked: '3', defective: '5' }], { ...unknown, count: 1 }],
])('%s', (_, orders, expected) => expect(cells(...orders)).toEqual(expected))
