import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { assessMemory } from '@/lib/risk/assess-memory.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { createPlanRepository } from './plan-repository.ts'
import { readBuyerInputs } from './read-buyer-inputs.ts'
import { readMemories } from './read-memories.ts'
import { supplierRow } from './supplier-row.ts'

const licence = (name: string) => ({ results: [], inputs: { licence: { name } } })

async function open() {
  const memory = await openMemory()
  let now = 1000
  const plans = createPlanRepository(memory.database, { clock: () => (now += 1) })
  const keep = (id: string, supplierId: string, data: object, kind = 'diligence') =>
    plans.keep({ id, supplierId, kind, data: JSON.parse(JSON.stringify(data)) })
  return { ...memory, keep }
}

it('answers what was typed about the suppliers that were asked for, and of no other document', async () => {
  const { database, keep } = await open()
  await keep('1', 'a', licence('Harbour Peak'))
  await keep('2', 'b', licence('Silver Moon'))
  await keep('3', 'c', licence('Amber Wharf'), 'payment')
  await keep('4', 'd', { results: [] })
  const found = await readBuyerInputs(database, ['a', 'c', 'd', 'e'])
  expect([...found]).toEqual([['a', { licence: { name: 'Harbour Peak' } }]])
})

it('counts the later of two documents, even where nothing is left in it', async () => {
  const { database, keep } = await open()
  await keep('1', 'a', licence('Harbour Peak'))
  await keep('2', 'a', { results: [] })
  expect([...(await readBuyerInputs(database, ['a']))]).toEqual([])
})

it('leaves out a document of another shape', async () => {
  const { database, keep } = await open()
  await keep('1', 'a', { results: 'all', inputs: {} })
  expect([...(await readBuyerInputs(database, ['a']))]).toEqual([])
})

it('reaches every judgement of a record', async () => {
  const { database, keep } = await open()
  const name = { value: 'Harbour Peak Metalware Co., Ltd.', source: 'test', page: 'profile', at: 1 } as const
  const record = { id: 'a', companyIds: [], hosts: [], facts: { name }, firstSeen: 1, lastSeen: 1 }
  await database.write([database.tables.suppliers], () => database.tables.suppliers.put(supplierRow(record)))
  const flagsOf = async () => {
    const memory = (await readMemories(database, ['a'])).get('a')
    if (memory === undefined) throw new Error('The record is not there.')
    return assessMemory(memory, { scorecard: standardScorecard, now: 2 }).flags.map(({ id }) => id)
  }
  expect(await flagsOf()).not.toContain('F17')
  await keep('1', 'a', licence('Silver Moon Electronics Co., Ltd.'))
  expect(await flagsOf()).toContain('F17')
})
