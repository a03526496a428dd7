import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { Plan } from '@/lib/core/plan.ts'
import { exportSources, type ExportSource } from '@/lib/export/export-row.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { emptyOrder } from '@/lib/sourcing/documents/order-document.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { createFlagStateRepository } from './flag-state-repository.ts'
import { createPlanRepository } from './plan-repository.ts'
import { readExportRows } from './read-export-rows.ts'

const judging = { scorecard: standardScorecard, now: Date.UTC(2026, 10, 21), extensionVersion: '1' }
const slices = { pause: () => Promise.resolve(), onProgress: () => {} }

/** A supplier on two lists, of which each source says something; the first list has an order. */
async function openPlanned() {
  const memory = await openMemory()
  const { database, lists, notes, quotes } = memory
  const host = 'harbour-peak.en.alibaba.com'
  await lists.save({ saveId: 'first', supplier: { host }, defaultListName: 'Spring' })
  const { id: autumn } = await lists.create('autumn', 'Autumn')
  await lists.save({ saveId: 'second', supplier: { host }, listId: autumn, defaultListName: '' })
  const { supplierId = '', listId = '' } = (await database.tables.entries.get('first')) ?? {}
  await notes.add('note', supplierId, 'Seen at the fair')
  await quotes.add('quote', supplierId, {
    currency: 'USD',
    prices: [{ from: 100, price: 3 }],
    incoterm: 'DDP',
  })
  await createFlagStateRepository(database, memory).set(supplierId, 'F16', { state: 'explained' })
  const plans = createPlanRepository(database, memory)
  const keep = (plan: Pick<Plan, 'id' | 'kind' | 'data'> & Partial<Plan>) => plans.keep(plan)
  await keep({ id: 'order', kind: 'order', listId, data: { ...emptyOrder('us'), quantity: '1000' } })
  await keep({ id: 'risks', kind: 'risks', supplierId, data: { risks: [], orders: [{ id: 'first' }] } })
  return memory
}

describe('the rows of an export', () => {
  it('tell of each source that is wished, and the cost by the order of their list', async () => {
    const { database } = await openPlanned()
    const sources = new Set(exportSources)
    const rows = await readExportRows(database, { scope: { of: 'lists' }, sources }, judging, slices)
    expect(rows).toMatchObject([
      {
        list: { name: 'Spring' },
        notes: [{ text: 'Seen at the fair' }],
        quotes: [{ incoterm: 'DDP' }],
        flagStates: [{ flagId: 'F16', state: 'explained' }],
        plan: { order: { quantity: '1000' }, risks: { orders: [{ id: 'first' }] } },
        cost: { total: '3000', perUnit: '3' },
      },
      { list: { name: 'Autumn' }, plan: { risks: { orders: [{ id: 'first' }] } } },
    ])
    expect(rows[1]?.plan?.order).toBeUndefined()
    expect(rows[1]?.cost).toBeUndefined()
  })

  it.each<[ExportSource[], string[]]>([
    [[], []],
    [['notes'], ['notes']],
    [['flagStates'], ['flagStates']],
    [
      ['quotes', 'plan'],
      ['quotes', 'plans'],
    ],
    [['cost'], ['quotes', 'plans']],
  ])('of %j read no other table than %j', async (sources, tables) => {
    const { database } = await openPlanned()
    const { notes, quotes, flagStates, plans } = database.tables
    const asked = { notes, quotes, flagStates, plans }
    const read = Object.entries(asked).map(([name, table]) => [name, vi.spyOn(table, 'where')] as const)
    const wish = { scope: { of: 'lists' }, sources: new Set(sources) } as const
    const [row] = await readExportRows(database, wish, judging, slices)
    // What the buyer typed about a supplier is part of its judgement, and is read once a slice.
    const usual = new Map([['plans', 1]])
    const found = read.flatMap(([name, spy]) => (spy.mock.calls.length > (usual.get(name) ?? 0) ? name : []))
    expect(found).toEqual(tables)
    expect(row?.cost?.total).toBe(sources.includes('cost') ? '3000' : undefined)
  })
})
