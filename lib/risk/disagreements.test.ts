import { expect, it } from 'vitest'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { disagreements } from './disagreements.ts'

const day = 24 * 3600 * 1000
const fact = <Value>(value: Value) => ({ value, source: '', page: 'product' as const, at: 9 * day })

const record = (more: Partial<SupplierRecord>): SupplierRecord => ({
  id: 'r',
  companyIds: ['200200200'],
  hosts: [],
  facts: { name: fact('Harbour Peak Metalware Co., Ltd.'), yearEstablished: fact(2019) },
  firstSeen: day,
  lastSeen: 9 * day,
  ...more,
})

it('two pages that state a fact differently stand side by side, each with its own day', () => {
  const said = [
    { page: 'product' as const, at: 9 * day, facts: { yearEstablished: 2019 } },
    { page: 'store' as const, at: 4 * day, facts: { yearEstablished: 2009 } },
  ]
  expect(disagreements({ record: record({ said }), log: [] }, 10 * day)).toEqual([
    {
      fact: 'yearEstablished',
      sides: [
        { page: 'product', at: 9 * day, value: 2019 },
        { page: 'store', at: 4 * day, value: 2009 },
      ],
    },
  ])
})

it('a province is compared by the pages that state it', () => {
  const said = [
    { page: 'product' as const, at: 9 * day, facts: {}, details: { province: 'Zhejiang' } },
    { page: 'store' as const, at: 4 * day, facts: {}, details: { province: 'Guangdong' } },
  ]
  const details = { province: { value: 'Zhejiang', page: 'product' as const, at: 9 * day } }
  expect(disagreements({ record: record({ said, details }), log: [] }, 10 * day)).toEqual([
    {
      fact: 'province',
      sides: [
        { page: 'product', at: 9 * day, value: 'Zhejiang' },
        { page: 'store', at: 4 * day, value: 'Guangdong' },
      ],
    },
  ])
})

it('pages that agree are no disagreement', () => {
  const said = [{ page: 'store' as const, at: 4 * day, facts: { yearEstablished: 2019 } }]
  expect(disagreements({ record: record({ said }), log: [] }, 10 * day)).toEqual([])
})
