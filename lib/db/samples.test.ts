import 'fake-indexeddb/auto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'
import version1 from './samples/version-1.json'
import version2 from './samples/version-2.json'
import { schemas, type Tables } from './tables.ts'

/** A database as some version of the extension left it behind. Never edited: a new version gets its own. */
interface Sample {
  version: number
  stores: Record<string, { keyPath: string; autoIncrement: boolean; indexes: SampleIndex[] }>
  rows: Record<string, object[]>
}

interface SampleIndex {
  name: string
  keyPath: string | string[]
  unique: boolean
  multiEntry: boolean
}

/** By schema version. */
const samples = new Map<number, Sample>([
  [1, version1],
  [2, version2],
])

/** Makes the database by the browser's own means, as it stood then, whatever the code says today. */
function makeNative(name: string, { version, stores, rows }: Sample): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('error', () => reject(request.error))
    request.addEventListener('upgradeneeded', () => {
      for (const [storeName, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement })
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index)
        for (const row of rows[storeName] ?? []) store.add(row)
      }
    })
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
  })
}

/** The stores of a database with their indexes, read by the browser's own means. */
function layoutOf(name: string): Promise<Sample['stores']> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('error', () => reject(request.error))
    request.addEventListener('success', () => {
      const names = [...request.result.objectStoreNames]
      const transaction = request.result.transaction(names)
      const stores = names.map((storeName) => {
        const store = transaction.objectStore(storeName)
        const indexes = [...store.indexNames].map((indexName) => {
          const { name: own, keyPath, unique, multiEntry } = store.index(indexName)
          return { name: own, keyPath, unique, multiEntry }
        })
        return [storeName, { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes }]
      })
      request.result.close()
      resolve(Object.fromEntries(stores) as Sample['stores'])
    })
  })
}

it('there is a frozen sample of every schema version', () => {
  expect([...samples.keys()]).toEqual(schemas.map((_, index) => index + 1))
  expect(readdirSync(new URL('samples', import.meta.url)).length).toBe(samples.size)
})

describe.each([...samples])('a database of version %i', (_, sample) => {
  async function open() {
    const name = crypto.randomUUID()
    await makeNative(name, sample)
    return openMemory({ name })
  }

  it('is opened with every row as it was', async () => {
    const { database } = await open()
    expect(database.state()).toBe('open')
    for (const [name, rows] of Object.entries(sample.rows)) {
      if (name === 'outbox') continue
      const found: unknown[] = await database.tables[name as keyof Tables].toArray()
      // What a migration adds to a row is its own matter; what was there stays.
      expect([name, found.length]).toEqual([name, rows.length])
      expect(found).toEqual(expect.arrayContaining(rows.map((row) => expect.objectContaining(row))))
    }
  })

  it('gets the stores and indexes of the newest version', async () => {
    const { database, name } = await open()
    database.close()
    expect(await layoutOf(name)).toEqual(samples.get(schemas.length)?.stores)
  })

  it('can be searched, changed and undone', async () => {
    const { suppliers, lists, notes, trash } = await open()
    const known = await suppliers.find({ host: 'harbour-peak.fm.alibaba.com' })
    expect(known?.id).toBe('supplier-1')
    expect(await suppliers.history('supplier-1', 1)).toMatchObject([{ id: 'observation-2' }])
    expect((await lists.rows('list-1')).map(({ entry }) => entry.id)).toEqual(['entry-1', 'entry-2'])
    expect(await lists.counts()).toEqual(
      new Map([
        ['list-1', 2],
        ['list-2', 1],
      ]),
    )
    await lists.judge('entry-2', { status: 'contacted' })
    expect(await trash.restore('trash-1')).toBe(true)
    expect(await notes.of('supplier-1')).toHaveLength(sample.rows.notes?.length ?? 0)
  })
})
