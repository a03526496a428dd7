import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { plainMapping } from '@/lib/import/map-columns.ts'
import { planImport } from '@/lib/import/plan-import.ts'
import { readSpreadsheet } from '@/lib/import/read-spreadsheet.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { createImportWriter } from './write-import.ts'

const slices = { pause: () => Promise.resolve() }
const host = 'harbour-peak.en.alibaba.com'
const text =
  'supplier_name,supplier_url,list,status,my_rating,notes,country\n' +
  `Harbour Peak Metalware,https://${host}/,Spring,contacted,4,Asked for the licence,CN\n` +
  'Silver Lantern Trading,https://silver-lantern.en.alibaba.com/,Spring,,2,,CN\n'

type Memory = Awaited<ReturnType<typeof openMemory>>

async function planned(memory: Memory) {
  const writer = createImportWriter(memory.database)
  const { memory: basis, mark } = await writer.basis()
  const table = await readSpreadsheet(new Blob([text]), slices)
  const plan = await planImport(
    table,
    basis,
    {
      mapping: plainMapping(table.head),
      defaultList: 'List',
      languages: [],
      at: 5000,
      newId: () => crypto.randomUUID(),
    },
    slices,
  )
  return { writer, plan, mark }
}

const see = ({ suppliers }: Memory) =>
  suppliers.report({
    page: { kind: 'product' },
    suppliers: [{ host, facts: { yearsOnAlibaba: { value: 9, source: 'test' } } }],
    listings: [],
  })

async function contentOf({ database: { tables } }: Memory) {
  const { suppliers, lists, entries, notes } = tables
  return Promise.all([suppliers.toArray(), lists.toArray(), entries.toArray(), notes.toArray()])
}

describe('an import', () => {
  it('is written whole, found by search words, and copied to the second copy', async () => {
    const memory = await openMemory()
    const { writer, plan, mark } = await planned(memory)
    expect(await writer.write(plan, mark)).toBe(true)
    const [suppliers, lists, entries, notes] = await contentOf(memory)
    expect(suppliers.map(({ words }) => words.length > 0)).toEqual([true, true])
    expect([lists.length, entries.length, notes.length]).toEqual([1, 2, 1])
    const mirrored = [...memory.safety.mirrored].filter(([name]) => name.startsWith('entries '))
    expect(mirrored.flatMap(([, lines]) => lines.split('\n'))).toHaveLength(2)
  })

  it('writes nothing where a page was read since it was planned', async () => {
    const memory = await openMemory()
    const { writer, plan, mark } = await planned(memory)
    await see(memory)
    const before = await contentOf(memory)
    expect(await writer.write(plan, mark)).toBe(false)
    expect(await contentOf(memory)).toEqual(before)
  })

  it('that fails half-way leaves all as it was', async () => {
    const memory = await openMemory()
    const { writer, plan, mark } = await planned(memory)
    const { notes } = memory.database.tables
    notes.bulkAdd = () => {
      throw new TypeError('planted')
    }
    await expect(writer.write(plan, mark)).rejects.toThrow('planted')
    expect((await contentOf(memory)).flat()).toEqual([])
  })
})

describe('taking an import back', () => {
  it('leaves the memory as it was before', async () => {
    const memory = await openMemory()
    await memory.lists.save({ saveId: 'save', supplier: { host }, defaultListName: 'Spring' })
    const before = await contentOf(memory)
    const { writer, plan, mark } = await planned(memory)
    await writer.write(plan, mark)
    expect(await contentOf(memory)).not.toEqual(before)
    expect(await writer.takeBack(plan.undo)).toEqual({ kept: 0 })
    expect(await contentOf(memory)).toEqual(before)
    expect(memory.database.state()).toBe('open')
  })

  it('keeps what was changed, written or seen since', async () => {
    const memory = await openMemory()
    await see(memory)
    const { writer, plan, mark } = await planned(memory)
    await writer.write(plan, mark)
    memory.setTime(9000)
    const [first] = plan.writes.entries
    await memory.lists.judge(first?.id ?? '', { rating: 1 })
    await memory.suppliers.report({
      page: { kind: 'product' },
      suppliers: [{ host, facts: { tradeAssurance: { value: true, source: 'test' } } }],
      listings: [],
    })
    // The judged entry and its list.
    expect(await writer.takeBack(plan.undo)).toEqual({ kept: 2 })
    const [suppliers, lists, entries] = await contentOf(memory)
    expect(suppliers.map(({ facts }) => Object.keys(facts).toSorted())).toEqual([
      ['tradeAssurance', 'yearsOnAlibaba'],
    ])
    expect(lists.map(({ name }) => name)).toEqual(['Spring'])
    expect(entries.map(({ rating }) => rating)).toEqual([1])
  })
})
