import { describe, expect, it } from 'vitest'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { plainMapping } from './map-columns.ts'
import { planImport, type ImportMemory } from './plan-import.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'

const slices = { pause: () => Promise.resolve() }
const nothing: ImportMemory = { suppliers: [], lists: [], entries: [], notes: [] }

const countingUp = () => {
  let made = 0
  return () => `made-${(made += 1)}`
}

async function plan(text: string, memory: Partial<ImportMemory> = {}, newId = countingUp()) {
  const table = await readSpreadsheet(new Blob([text]), slices)
  const options = {
    mapping: plainMapping(table.head),
    defaultList: 'Imported',
    languages: ['en'],
    at: 9,
    newId,
  }
  return planImport(table, { ...nothing, ...memory }, options, slices)
}

function supplier(id: string, name: string, more: Partial<SupplierRecord> = {}): SupplierRecord {
  const fact = { value: name, source: 'card', page: 'search' as const, at: 1 }
  return { id, companyIds: [], hosts: [], facts: { name: fact }, firstSeen: 1, lastSeen: 1, ...more }
}

const peak = supplier('peak', 'Harbour Peak Metalware Co., Ltd.', {
  companyIds: ['238000001'],
  hosts: ['harbour-peak.en.alibaba.com'],
})
const list = { id: 'list', name: 'Imported', position: 1, createdAt: 1 }
const entry = {
  id: 'entry',
  listId: 'list',
  supplierId: 'peak',
  status: 'contacted',
  addedAt: 1,
  updatedAt: 1,
} as const

describe('a row', () => {
  it.each([
    ['company id', 'Company ID,Name\n238000001,Another Name'],
    ['shop', 'URL,Name\nhttps://harbour-peak.m.en.alibaba.com/company_profile.html,Another Name'],
    ['name, however it is written', 'Name\nHARBOUR PEAK METALWARE CO LTD'],
  ])('finds its supplier by %s', async (_, text) => {
    const { writes, rows } = await plan(text, { suppliers: [peak], lists: [list] })
    expect(writes.suppliers).toEqual([])
    expect(writes.entries).toMatchObject([{ listId: 'list', supplierId: 'peak', status: 'researching' }])
    expect(rows).toMatchObject([{ row: 2, outcome: 'update', changes: ['list'] }])
  })

  it('of a supplier that nobody knows adds it, and its list', async () => {
    const { writes, rows, counts } = await plan('Name,List,Status\nOak & Sons Ltd,Spring,sampling')
    expect(writes.lists).toMatchObject([{ name: 'Spring', position: 1 }])
    expect(writes.suppliers).toMatchObject([{ facts: { name: { value: 'Oak & Sons Ltd', page: 'other' } } }])
    expect(writes.entries).toMatchObject([{ status: 'sampling' }])
    expect(rows[0]).toMatchObject({ outcome: 'add', name: 'Oak & Sons Ltd' })
    expect(counts).toEqual({ add: 1, update: 0, skip: 0, error: 0 })
  })

  it('keeps its place in the table, whatever its id', async () => {
    const ids = ['i', 'c', 'h', 'a', 'g', 'b', 'f', 'd', 'e'].values()
    const newId = () => ids.next().value ?? ''
    const { writes, undo } = await plan('Name\nOak Ltd\nAsh Ltd\nElm Ltd', {}, newId)
    const nameOf = (id: string) => writes.suppliers.find((one) => one.id === id)?.facts.name?.value
    const byId = writes.entries.toSorted((one, other) => (one.id < other.id ? -1 : 1))
    expect(byId.map(({ supplierId }) => nameOf(supplierId))).toEqual(['Oak Ltd', 'Ash Ltd', 'Elm Ltd'])
    expect(undo.made.entries.toSorted()).toEqual(byId.map(({ id }) => id))
  })

  it('that repeats an earlier one is skipped', async () => {
    const { counts } = await plan('Name\nOak Ltd\nOak Ltd')
    expect(counts).toEqual({ add: 1, update: 0, skip: 1, error: 0 })
  })

  it('that says what is known is skipped', async () => {
    const { counts, writes } = await plan('Name,Status\nHarbour Peak Metalware,contacted', {
      suppliers: [peak],
      lists: [list],
      entries: [entry],
    })
    expect(counts.skip).toBe(1)
    expect(writes).toEqual({ suppliers: [], lists: [], entries: [], notes: [] })
  })

  it('fills what pages left open and overwrites nothing of theirs', async () => {
    const { writes } = await plan('Name,Years,Rating\nHarbour Peak Metalware,7,4.5', {
      suppliers: [
        {
          ...peak,
          facts: { ...peak.facts, storeRating: { value: 3, source: 'card', page: 'search', at: 1 } },
        },
      ],
    })
    expect(writes.suppliers[0]?.facts).toMatchObject({
      name: { value: 'Harbour Peak Metalware Co., Ltd.' },
      storeRating: { value: 3, page: 'search' },
      yearsOnAlibaba: { value: 7, page: 'other', source: 'imported table' },
    })
  })

  it('teaches a supplier its first id and shop', async () => {
    const { writes } = await plan('Name,Company ID\nOak Ltd,238000009', {
      suppliers: [supplier('oak', 'Oak Ltd')],
    })
    expect(writes.suppliers).toMatchObject([{ id: 'oak', companyIds: ['238000009'] }])
  })

  it('keeps what it says well where one cell cannot be read, and says which', async () => {
    const { rows, writes } = await plan('Name,Status,My rating\nOak Ltd,dreaming,4')
    expect(rows[0]).toMatchObject({ outcome: 'add', unread: [{ column: 2, field: 'status' }] })
    expect(writes.entries).toMatchObject([{ status: 'researching', rating: 4 }])
  })

  it.each([
    ['no-identity', 'Name,Notes\n,x'],
    ['conflicting-identity', 'Company ID,URL\n238000001,oak.en.alibaba.com'],
    ['conflicting-identity', 'Company ID,URL\n238000077,harbour-peak.en.alibaba.com'],
    ['ambiguous-name', 'Name\nTwin Ltd'],
  ])('is an error, %s: %j', async (problem, text) => {
    const oak = supplier('oak', 'Oak Ltd', { hosts: ['oak.en.alibaba.com'] })
    const twins = [supplier('one', 'Twin Ltd'), supplier('two', 'Twin Limited')]
    const { rows, writes } = await plan(text, { suppliers: [peak, oak, ...twins] })
    expect(rows).toMatchObject([{ row: 2, outcome: 'error', problem }])
    expect(writes).toEqual({ suppliers: [], lists: [], entries: [], notes: [] })
  })

  it('with a name that several have is taken where its id or shop decides', async () => {
    const twins = [
      supplier('one', 'Twin Ltd', { hosts: ['twin.en.alibaba.com'] }),
      supplier('two', 'Twin Ltd'),
    ]
    const { writes } = await plan('Name,URL\nTwin Ltd,twin.en.alibaba.com', { suppliers: twins })
    expect(writes.entries).toMatchObject([{ supplierId: 'one' }])
  })
})

describe('the undo of an import', () => {
  it('names what was made and keeps what was changed as it was', async () => {
    const memory = { suppliers: [peak], lists: [list], entries: [entry] }
    const { undo } = await plan(
      'Name,Status,Years,Notes\nHarbour Peak Metalware,sampling,7,x\nOak Ltd,,,',
      memory,
    )
    expect(undo).toEqual({
      at: 9,
      made: { suppliers: ['made-2'], lists: [], entries: ['made-3'], notes: ['made-1'] },
      changed: { suppliers: [peak], entries: [entry] },
    })
  })
})

it('an import that the buyer stops ends with the reason', async () => {
  const table = { head: ['Name'], rows: Array.from({ length: 1000 }, (_, row) => ({ row, cells: ['Oak'] })) }
  const stop = new AbortController()
  const pause = () => {
    stop.abort()
    return Promise.resolve()
  }
  const options = {
    mapping: plainMapping(table.head),
    defaultList: 'Imported',
    languages: [],
    at: 9,
    newId: () => 'id',
  }
  await expect(planImport(table, nothing, options, { pause, signal: stop.signal })).rejects.toThrow('abort')
})
