import 'fake-indexeddb/auto'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'
import { createLineRepository } from './line-repository.ts'
import { watchRows, type WatchedRows } from './watch-rows.ts'

interface Row {
  id: string
  status: string
}

/** A list of so many suppliers, and a watch on it that counts what it reads. */
async function watchList(count: number) {
  const { database, lists } = await openMemory()
  const lines = createLineRepository(database)
  await lists.create('list', 'List')
  const ids = Array.from({ length: count }, (_, index) => String(index))
  await database.tables.entries.bulkAdd(
    ids.map((id) => ({
      id,
      listId: 'list',
      supplierId: `s${id}`,
      status: 'researching',
      addedAt: 1,
      updatedAt: 1,
    })),
  )
  let last: WatchedRows<Row> | undefined
  let reads = 0
  const watch = watchRows<Row>({
    read: async (wanted) => {
      reads += wanted.length
      const found = await lines.lines(wanted, 'entry')
      return found.map(({ entry }) => ({ id: entry.id, status: entry.status }))
    },
    onChange: (watched) => (last = watched),
  })
  onTestFinished(() => watch.stop())
  const whole = () => vi.waitFor(() => expect(last?.isWhole).toBe(true))
  return { watch, ids, lists, whole, last: () => last, reads: () => reads }
}

it('all rows are read, each once', async () => {
  const { watch, ids, whole, last, reads } = await watchList(600)
  watch.want(ids)
  await whole()
  expect([last()?.rows.size, reads()]).toEqual([600, 600])
})

it('only what is wanted newly is read', async () => {
  const { watch, ids, whole, last, reads } = await watchList(30)
  watch.want(ids.slice(0, 20))
  await whole()
  watch.want(ids)
  await vi.waitFor(() => expect(last()?.rows.size).toBe(30))
  expect(reads()).toBe(30)
})

it('a row that changes is read again, with its chunk and no other', async () => {
  const { watch, ids, whole, last, reads, lists } = await watchList(600)
  watch.want(ids)
  await whole()
  await lists.judge('10', { status: 'contacted' })
  await vi.waitFor(() => expect(last()?.rows.get('10')?.status).toBe('contacted'))
  expect(reads()).toBe(850)
})
