import 'fake-indexeddb/auto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'
import version1 from './samples/version-1.json'
import { schemas } from './tables.ts'

/** A database as some version of the extension left it behind. Never edited: a new version gets its own. */
type Sample = typeof version1

/** By schema version. */
const samples = new Map<number, Sample>([[1, version1]])

/** Makes the database by the browser's own means, as it stood then, whatever the code says today. */
function makeNative(name: string, { version, stores, rows }: Sample): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('error', () => reject(request.error))
    request.addEventListener('upgradeneeded', () => {
      for (const [storeName, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement })
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index)
        for (const row of rows[storeName as keyof Sample['rows']]) store.add(row)
      }
    })
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
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
    const { tables } = database
    expect(database.state()).toBe('open')
    const { suppliers, observations, lists, entries, notes, trash } = sample.rows
    expect(await tables.suppliers.toArray()).toEqual(suppliers)
    expect(await tables.observations.toArray()).toEqual(observations)
    expect(await tables.lists.toArray()).toEqual(lists)
    expect(await tables.entries.toArray()).toEqual(entries)
    expect(await tables.notes.toArray()).toEqual(notes)
    expect(await tables.trash.toCollection().sortBy('deletedAt')).toEqual(trash)
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
    expect(await notes.of('supplier-1')).toHaveLength(2)
  })
})
