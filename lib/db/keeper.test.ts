import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'
import { mirrorFile } from './mirror-file.ts'
import { userTables, type Tables } from './tables.ts'

type Memory = Awaited<ReturnType<typeof openMemory>>

const supplier = { companyId: '1001', host: 'harbour-peak.en.alibaba.com' }

/** A list with two suppliers, one of them deleted, and a note. */
async function work({ lists, notes, suppliers }: Memory) {
  await lists.create('lamps', 'Lamps')
  await lists.save({ saveId: 'kept', supplier, defaultListName: 'unused' })
  await lists.save({ saveId: 'deleted', supplier: { companyId: '2002' }, defaultListName: 'unused' })
  await lists.judge('kept', { rating: 4 })
  await lists.removeEntry('deleted', 'trash')
  await notes.add('note', (await suppliers.find(supplier))?.id ?? '', 'Asked for a sample')
}

async function rowsOf({ tables }: Memory['database']) {
  const rows: Partial<Record<keyof Tables, unknown[]>> = {}
  for (const name of userTables) rows[name] = await tables[name].toArray()
  return rows
}

async function reopen({ name, safety, database }: Memory, { isDeleted = false } = {}) {
  database.close()
  if (isDeleted) await Dexie.delete(name)
  return openMemory({ name, safety })
}

it('copies what the buyer writes before it is acknowledged, and forgets what is deleted for good', async () => {
  const memory = await openMemory()
  await work(memory)
  expect([...memory.safety.mirrored.keys()].toSorted()).toEqual([
    mirrorFile('entries', 'kept'),
    mirrorFile('lists', 'lamps'),
    mirrorFile('notes', 'note'),
    expect.stringMatching(/^suppliers /),
    expect.stringMatching(/^suppliers /),
    mirrorFile('trash', 'trash'),
  ])
  expect(await memory.safety.sentinel.read()).toMatchObject({ rows: 3 })
})

it('copies no mere reading', async () => {
  const { suppliers, safety } = await openMemory()
  await suppliers.report({ page: { kind: 'search' }, suppliers: [{ ...supplier, facts: {} }], listings: [] })
  expect(safety.mirrored.size).toBe(0)
})

describe('an emptied database', () => {
  it.each([
    ['by its sentinel', () => {}],
    ['by its mirror alone', ({ safety }: Memory) => safety.forgetSentinel()],
    ['by its sentinel alone', ({ safety }: Memory) => safety.mirrored.clear()],
  ])('is told from a new one %s', async (_, damage) => {
    const memory = await openMemory()
    await work(memory)
    damage(memory)
    const { database, lists } = await reopen(memory, { isDeleted: true })
    expect(database.state()).toBe('lost')
    await expect(lists.create('new', 'New')).rejects.toMatchObject({ code: 'lost' })
    expect(await lists.all()).toEqual([])
  })

  it('comes back whole from the mirror', async () => {
    const memory = await openMemory()
    await work(memory)
    const before = await rowsOf(memory.database)
    const emptied = await reopen(memory, { isDeleted: true })
    expect(await emptied.database.recover()).toEqual({ restored: 3, unreadable: 0 })
    expect(emptied.database.state()).toBe('open')
    expect(await rowsOf(emptied.database)).toEqual(before)
    expect(await emptied.suppliers.find(supplier)).toBeDefined()
    expect((await reopen(emptied)).database.state()).toBe('open')
  })

  it('comes back as far as the mirror can be read', async () => {
    const memory = await openMemory()
    await work(memory)
    memory.safety.mirrored.set(mirrorFile('notes', 'note'), '{"id":"note"')
    memory.safety.mirrored.set('__proto__ x.ndjson', '{}')
    const { database } = await reopen(memory, { isDeleted: true })
    expect(await database.recover()).toEqual({ restored: 2, unreadable: 2 })
  })

  it('is written again by a page that saw it lost, once another one has recovered it', async () => {
    const memory = await openMemory()
    await work(memory)
    const one = await reopen(memory, { isDeleted: true })
    const other = await openMemory(memory)
    await other.database.recover()
    await vi.waitFor(() => expect(one.database.state()).toBe('open'))
    await one.lists.create('new', 'New')
  })
})

describe('what is no loss:', () => {
  it('the first start', async () => {
    expect((await openMemory()).database.state()).toBe('open')
  })

  it('the next start', async () => {
    const memory = await openMemory()
    await work(memory)
    expect((await reopen(memory)).database.state()).toBe('open')
  })

  it('an emptied database in which nothing was written', async () => {
    const memory = await openMemory()
    await vi.waitFor(async () => expect(await memory.safety.sentinel.read()).toBeDefined())
    expect((await reopen(memory, { isDeleted: true })).database.state()).toBe('open')
  })

  it('an emptied settings storage', async () => {
    const memory = await openMemory()
    await work(memory)
    memory.safety.forgetSentinel()
    expect((await reopen(memory)).database.state()).toBe('open')
  })

  it('everything deleted by the buyer', async () => {
    const memory = await openMemory()
    await work(memory)
    await memory.lists.remove('lamps', 'all')
    await memory.notes.remove('note')
    expect((await reopen(memory)).database.state()).toBe('open')
  })

  it('everything deleted by the buyer in the last moment, before anything else was told', async () => {
    const memory = await openMemory()
    await work(memory)
    vi.spyOn(memory.safety.files, 'exclusively').mockRejectedValue(new DOMException('', 'AbortError'))
    await memory.lists.remove('lamps', 'all')
    await memory.notes.remove('note')
    expect(await memory.safety.sentinel.read()).toMatchObject({ rows: 3 })
    expect((await reopen(memory)).database.state()).toBe('open')
  })
})

describe('the mirror', () => {
  it('catches up at the next start with what was not copied in time', async () => {
    const memory = await openMemory()
    const { files } = memory.safety
    const write = vi.spyOn(files, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'))
    await work(memory)
    expect(memory.safety.mirrored.size).toBe(0)
    expect(memory.database.state()).toBe('open')
    write.mockRestore()

    const { safety, database } = await reopen(memory)
    await vi.waitFor(() => expect(safety.mirrored.size).toBe(6))
    await vi.waitFor(async () => expect(await database.tables.outbox.count()).toBe(0))
  })

  it('does not hold up an acknowledgement for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { lists, safety } = await openMemory()
    vi.spyOn(safety.files, 'exclusively').mockReturnValue(new Promise(() => {}))
    const created = lists.create('lamps', 'Lamps')
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
    await vi.advanceTimersByTimeAsync(1000)
    await expect(created).resolves.toMatchObject({ id: 'lamps' })
    vi.useRealTimers()
  })

  it('stops all writing when it meets a full disk', async () => {
    const { lists, safety, database } = await openMemory()
    vi.spyOn(safety.files, 'write').mockRejectedValue(new DOMException('', 'QuotaExceededError'))
    await lists.create('lamps', 'Lamps')
    expect(database.state()).toBe('read-only')
  })
})
