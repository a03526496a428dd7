import 'fake-indexeddb/auto'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { memorySafety } from '@/tests/support/memory-safety.ts'
import { createDatabase } from './database.ts'

let names = 0
const freshName = () => `database-${(names += 1)}`

function openNative(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('success', () => {
      onTestFinished(() => request.result.close())
      resolve(request.result)
    })
    request.addEventListener('error', () => reject(request.error))
  })
}

async function openedDatabase(name = freshName()) {
  const database = createDatabase({ ...memorySafety(), name })
  onTestFinished(() => database.close())
  await database.open()
  return database
}

const list = { id: 'list', name: 'Lamps', position: 1, createdAt: 1 }
const failWith = (name: string) => () => Promise.reject(Object.assign(new Error(name), { name }))

describe('opening', () => {
  it('gives up in time where another page holds an older schema', async () => {
    const name = freshName()
    await openNative(name, 1)
    const database = createDatabase({ ...memorySafety(), name, openTimeoutMs: 200 })
    await expect(database.open()).rejects.toMatchObject({ name: 'StorageError', code: 'open-timeout' })
    expect(database.state()).toBe('open-timeout')
  })

  it('tries again when asked once the other page let go', async () => {
    const name = freshName()
    const holder = await openNative(name, 1)
    const database = createDatabase({ ...memorySafety(), name, openTimeoutMs: 200 })
    await expect(database.open()).rejects.toThrow('open-timeout')
    holder.close()
    await database.open()
    expect(database.state()).toBe('open')
    database.close()
  })

  it('leaves a newer schema alone', async () => {
    const name = freshName()
    const newer = await openNative(name, 999)
    await expect(createDatabase({ ...memorySafety(), name }).open()).rejects.toMatchObject({
      code: 'newer-schema',
    })
    expect(newer.version).toBe(999)
  })

  it('happens once however many ask', async () => {
    const open = vi.spyOn(indexedDB, 'open')
    const database = createDatabase({ ...memorySafety(), name: freshName() })
    await Promise.all([database.open(), database.open()])
    await database.open()
    expect(open).toHaveBeenCalledOnce()
    database.close()
  })

  it('never happens by itself', async () => {
    const database = createDatabase({ ...memorySafety(), name: freshName() })
    await expect(database.read([database.tables.lists], () => database.tables.lists.count())).rejects.toThrow(
      'closed',
    )
    expect(database.state()).toBe('closed')
  })
})

it('lets go when a newer version takes over, and says so', async () => {
  const name = freshName()
  const database = await openedDatabase(name)
  await openNative(name, 999)
  expect(database.state()).toBe('outdated')
  const { lists } = database.tables
  await expect(database.write([lists], () => lists.add(list))).rejects.toMatchObject({ code: 'outdated' })
  await expect(database.open()).rejects.toMatchObject({ code: 'outdated' })
})

describe('after the first input/output error', () => {
  it.each(['QuotaExceededError', 'UnknownError'])('%s nothing is written any more', async (failure) => {
    const database = await openedDatabase()
    const { lists } = database.tables
    const states: string[] = []
    database.onState((state) => states.push(state))
    await expect(database.write([lists], failWith(failure))).rejects.toMatchObject({ code: 'write-failed' })
    const change = vi.fn<() => Promise<string>>(() => lists.add(list))
    await expect(database.write([lists], change)).rejects.toMatchObject({ code: 'read-only' })
    expect(change).not.toHaveBeenCalled()
    expect(states).toEqual(['read-only'])
  })

  it('what is there can still be read', async () => {
    const database = await openedDatabase()
    const { lists } = database.tables
    await database.write([lists], () => lists.add(list))
    await expect(database.write([lists], failWith('UnknownError'))).rejects.toThrow('write-failed')
    await database.open()
    expect(await database.read([lists], () => lists.toArray())).toEqual([list])
  })

  it('a lost connection is not opened again behind our back', async () => {
    const database = await openedDatabase()
    const { lists } = database.tables
    lists.db.backendDB().close()
    const open = vi.spyOn(indexedDB, 'open')
    vi.spyOn(console, 'warn').mockReturnValue()
    await expect(database.write([lists], () => lists.add(list))).rejects.toMatchObject({
      code: 'write-failed',
    })
    expect(open).not.toHaveBeenCalled()
    expect(database.state()).toBe('read-only')
  })
})

it('takes an error of ours as no failure of the storage, and undoes the whole change', async () => {
  const database = await openedDatabase()
  const { lists } = database.tables
  const change = database.write([lists], async () => {
    await lists.add(list)
    throw new TypeError('ours')
  })
  await expect(change).rejects.toThrow('ours')
  expect(database.state()).toBe('open')
  expect(await lists.count()).toBe(0)
})

it('writes with strict durability', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const database = await openedDatabase()
  const { lists } = database.tables
  await database.write([lists], () => lists.add(list))
  expect(transaction).toHaveBeenCalledWith(['lists', 'outbox'], 'readwrite', { durability: 'strict' })
})
