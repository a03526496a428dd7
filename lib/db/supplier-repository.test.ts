import 'fake-indexeddb/auto'
import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import type { Identity } from '@/lib/core/identity.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { openMemory } from '@/tests/support/open-memory.ts'

const host = 'harbour-peak.en.alibaba.com'

const reading = (kind: PageKind, ...suppliers: (Identity & { years?: number })[]): Reading => ({
  page: { kind },
  suppliers: suppliers.map(({ years, ...identity }) => ({
    ...identity,
    facts: years === undefined ? {} : { yearsOnAlibaba: { value: years, source: 'test' } },
  })),
  listings: [],
})

describe('a reported reading', () => {
  it('is answered in its order, and stored', async () => {
    const { suppliers } = await openMemory()
    const cards = reading('search', { companyId: '1001', years: 3 }, { facts: {} } as Identity, {
      host,
      years: 9,
    })
    const known = await suppliers.report(cards)
    expect(known.map((one) => one?.facts.yearsOnAlibaba?.value)).toEqual([3, undefined, 9])
    expect(known[1]).toBeNull()
    expect(await suppliers.get(known[2]?.recordId ?? '')).toMatchObject({ hosts: [host] })
  })

  it('is answered with what earlier pages said', async () => {
    const { suppliers } = await openMemory()
    await suppliers.report(reading('product', { companyId: '1001', host, years: 7 }))
    const [known] = await suppliers.report(reading('search', { companyId: '1001' }))
    expect(known?.facts.yearsOnAlibaba).toMatchObject({ value: 7, page: 'product' })
  })

  it('names one company on several cards by one record', async () => {
    const { suppliers, database } = await openMemory()
    const known = await suppliers.report(
      reading('search', { companyId: '1001', host }, { companyId: '1001' }, { host }),
    )
    expect(new Set(known.map((one) => one?.recordId)).size).toBe(1)
    expect(await database.tables.suppliers.count()).toBe(1)
  })

  it('is remembered only where it changed something', async () => {
    const { suppliers, setTime } = await openMemory()
    const see = async (years: number, at: number) => {
      setTime(at)
      const [known] = await suppliers.report(reading('search', { companyId: '1001', years }))
      return suppliers.history(known?.recordId ?? '', 10)
    }
    await see(3, 1)
    await see(3, 2)
    expect(await see(4, 3)).toMatchObject([
      { at: 3, changes: [{ name: 'yearsOnAlibaba', from: 3, to: 4 }] },
      { at: 1, changes: [{ name: 'yearsOnAlibaba', to: 3 }] },
    ])
  })

  it('leaves nothing behind where it cannot be stored as a whole', async () => {
    const { suppliers, database } = await openMemory({ newId: () => 'always the same' })
    const cards = reading('search', { companyId: '1001', years: 1 }, { companyId: '2002', years: 2 })
    await expect(suppliers.report(cards)).rejects.toThrow('observations')
    expect(await database.tables.suppliers.count()).toBe(0)
    expect(database.state()).toBe('open')
  })
})

it('stores nothing of a preview, and answers alike', async () => {
  const { suppliers, database } = await openMemory()
  await suppliers.report(reading('product', { companyId: '1001', years: 7 }))
  const { tables } = database
  const everything = [tables.suppliers, tables.observations, tables.visits, tables.outbox]
  const rows = () => Promise.all(everything.map((table: Table) => table.toArray()))
  const before = await rows()
  const [known, unknown] = await suppliers.preview(
    reading('store', { companyId: '1001', years: 8 }, { host }),
  )
  expect(known?.facts.yearsOnAlibaba?.value).toBe(8)
  expect(unknown?.facts).toEqual({})
  expect(await rows()).toEqual(before)
})

it('brings history, entries and notes along when two records turn out to be one company', async () => {
  const { suppliers, lists, notes, database } = await openMemory()
  const [byHost] = await suppliers.report(reading('store', { host, years: 7 }))
  const [byId] = await suppliers.report(reading('search', { companyId: '1001', years: 5 }))
  const [hostId, companyId] = [byHost?.recordId ?? '', byId?.recordId ?? '']
  await lists.create('lamps', 'Lamps')
  await lists.create('tables', 'Tables')
  await lists.add('both', 'lamps', companyId)
  await lists.add('both too', 'lamps', hostId)
  await lists.add('one', 'tables', hostId)
  await notes.add('note', hostId, 'Asked for a sample')

  const [joined] = await suppliers.report(reading('product', { companyId: '1001', host }))
  expect(joined).toMatchObject({ recordId: companyId, saved: true, facts: { yearsOnAlibaba: { value: 7 } } })
  expect(await suppliers.get(hostId)).toBeUndefined()
  expect((await lists.entriesOf(companyId)).map(({ id }) => id).toSorted()).toEqual(['both', 'one'])
  expect(await notes.of(companyId)).toHaveLength(1)
  expect(await suppliers.history(companyId, 10)).toHaveLength(2)
  expect(await database.tables.trash.toArray()).toMatchObject([{ entries: [{ id: 'both too' }] }])
})

it('finds a company by what a page calls it', async () => {
  const { suppliers } = await openMemory()
  const [known] = await suppliers.report(reading('product', { companyId: '1001', host }))
  expect((await suppliers.find({ host }))?.id).toBe(known?.recordId)
  expect((await suppliers.find({ companyId: '1001' }))?.id).toBe(known?.recordId)
  expect(await suppliers.find({ companyId: '2002' })).toBeUndefined()
})

it('tells who is saved and who was rejected', async () => {
  const { suppliers, lists } = await openMemory()
  const see = () => suppliers.report(reading('search', { companyId: '1001' }))
  expect(await see()).toMatchObject([{ saved: false, rejected: false }])
  await lists.save({ saveId: 'save', supplier: { companyId: '1001' }, defaultListName: 'Shortlist' })
  expect(await see()).toMatchObject([{ saved: true, rejected: false }])
  await lists.judge('save', { status: 'rejected' })
  expect(await see()).toMatchObject([{ saved: true, rejected: true }])
})
