import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { FileError } from '@/lib/import/file-error.ts'
import { memoryFolder } from '@/tests/support/memory-folder.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { createDataClient } from './data-client.ts'
import { createRunners } from './create-runners.ts'
import type { ExportOrder } from './data-jobs.ts'
import { createOutgoing } from './outgoing.ts'
import { serveJobs } from './serve-jobs.ts'

const host = 'harbour-peak.en.alibaba.com'

/** A client and the jobs at the two ends of a line, as a page and its worker are. */
async function open() {
  const memory = await openMemory()
  const { port1, port2 } = new MessageChannel()
  const context = { clock: () => 2000, newId: () => crypto.randomUUID() }
  serveJobs(port2, (sentinel) => {
    expect(sentinel).toBeDefined()
    return createRunners({
      ...context,
      database: memory.database,
      attachments: memoryFolder(),
      outgoing: createOutgoing(memoryFolder(), context),
      digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
      pause: () => Promise.resolve(),
    })
  })
  port1.start()
  port2.start()
  return { ...memory, client: createDataClient(port1, memory.safety.sentinel), end: () => port1.close() }
}

const order: ExportOrder = {
  scope: { of: 'everything' },
  columns: { names: ['supplier_url', 'list', 'notes'] },
  format: 'csv',
  delimiter: ',',
  extensionVersion: '1',
  words: { noList: 'No list', scorecard: 'Scorecard', unknown: '—' },
}

describe('the jobs of a worker', () => {
  it('export what is in lists first, and what is in none after it', async () => {
    const { client, lists, suppliers, end } = await open()
    await suppliers.report({
      page: { kind: 'product' },
      suppliers: [{ host: 'silver-lantern.en.alibaba.com', facts: {} }],
      listings: [],
    })
    await lists.save({ saveId: 'save', supplier: { host }, defaultListName: '=Spring' })
    const shares: number[] = []
    const file = await client.run('export-rows', order, (share) => shares.push(share))
    expect((await file.text()).split('\r\n').slice(1, 3)).toEqual([
      `"https://${host}/","'=Spring",""`,
      '"https://silver-lantern.en.alibaba.com/","",""',
    ])
    expect(shares.length).toBeGreaterThan(1)
    end()
  })

  it('save a backup, say what it would do, and put it back', async () => {
    const from = await open()
    await from.lists.save({ saveId: 'save', supplier: { host }, defaultListName: 'Spring' })
    const file = await from.client.run('save-backup', { extensionVersion: '1' })
    from.end()
    const to = await open()
    const preview = await to.client.run('open-backup', { file, scope: 'all' })
    expect(preview).toMatchObject({
      createdAt: 2000,
      counts: { suppliers: 1, lists: 1, entries: 1 },
      // The visit that comes with a save, too.
      effect: { merge: { added: 4, removed: 0, mustAsk: false } },
    })
    await to.client.run('restore', { mode: 'merge' })
    expect(await to.lists.all()).toMatchObject([{ name: 'Spring' }])
    to.end()
  })

  it('import a table, and take it back', async () => {
    const { client, lists, end } = await open()
    const file = new Blob([`Supplier,URL,My list\nHarbour Peak,https://${host}/,\n,,\nNo one,,\n`])
    const { mapping, rowCount } = await client.run('open-table', { file })
    expect([rowCount, mapping]).toEqual([2, [expect.arrayContaining(['supplier_name']), expect.anything()]])
    const plan = { mapping, defaultList: 'Imported', languages: ['en'] }
    expect(await client.run('plan-import', plan)).toMatchObject({ counts: { add: 2, error: 0 } })
    expect(await client.run('write-import', null)).toMatchObject({ add: 2 })
    expect(await lists.all()).toMatchObject([{ name: 'Imported' }])
    expect(await client.run('take-back-import', null)).toEqual({ kept: 0 })
    expect(await lists.all()).toEqual([])
    end()
  })

  it('say with code and place what is wrong with a file', async () => {
    const { client, end } = await open()
    const broken = new Blob(['Supplier\nHarbour\n"Peak'])
    await expect(client.run('open-table', { file: broken })).rejects.toEqual(
      new FileError('quote-not-closed', { row: 3, column: 1 }),
    )
    await expect(client.run('open-backup', { file: broken, scope: 'all' })).rejects.toMatchObject({
      code: 'not-a-backup',
    })
    end()
  })
})
