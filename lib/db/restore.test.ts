import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { writeBackup } from '@/lib/export/write-backup.ts'
import { readBackup } from '@/lib/import/read-backup.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { backupContent } from './backup-content.ts'
import { backupRowSchemas, backupTables } from './backup-rows.ts'
import { createRestorer } from './restore.ts'
import { schemas } from './tables.ts'

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes)
const host = 'harbour-peak.en.alibaba.com'

type Memory = Awaited<ReturnType<typeof openMemory>>

async function backUp({ database }: Memory) {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const tables = await backupContent(database)
  const content = {
    schemaVersion: schemas.length,
    extensionVersion: '1',
    createdAt: 1,
    tables,
    attachments: [],
  }
  for await (const part of writeBackup(content, digest)) parts.push(part)
  return readBackup(new Blob(parts), { digest, rowSchemas: backupRowSchemas, schemaVersion: schemas.length })
}

async function filled(): Promise<Memory> {
  const memory = await openMemory()
  await memory.lists.save({ saveId: 'save', supplier: { host }, defaultListName: 'Spring' })
  const [entry] = await memory.database.tables.entries.toArray()
  await memory.notes.add('note', entry?.supplierId ?? '', 'Ask for the licence')
  return memory
}

async function contentOf({ database }: Memory) {
  const tables: Record<string, unknown[]> = {}
  for (const name of backupTables) tables[name] = await database.tables[name].toArray()
  return tables
}

describe('a restore', () => {
  it('into an empty memory gives all of it back', async () => {
    const from = await filled()
    const to = await openMemory()
    await createRestorer(to.database).restore(await backUp(from), { mode: 'replace', scope: 'all' })
    expect(await contentOf(to)).toEqual(await contentOf(from))
  })

  it('that replaces leaves nothing of what was there', async () => {
    const from = await filled()
    const to = await filled()
    const backup = await backUp(from)
    const restorer = createRestorer(to.database)
    expect(await restorer.plan(backup, { mode: 'replace', scope: 'all' })).toMatchObject({ mustAsk: true })
    await restorer.restore(backup, { mode: 'replace', scope: 'all' })
    expect(await contentOf(to)).toEqual(await contentOf(from))
  })

  it('that merges keeps what is there and joins what both sides knew of one company', async () => {
    const to = await filled()
    await to.notes.add('own', (await to.suppliers.find({ host }))?.id ?? '', 'Mine')
    await createRestorer(to.database).restore(await backUp(await filled()), { mode: 'merge', scope: 'all' })
    const { suppliers, notes } = to.database.tables
    const [supplier, ...others] = await suppliers.toArray()
    expect(others).toEqual([])
    expect((await notes.orderBy('id').toArray()).map((note) => [note.supplierId, note.text])).toEqual([
      [supplier?.id, 'Ask for the licence'],
      [supplier?.id, 'Mine'],
    ])
  })

  it('merged twice changes nothing more', async () => {
    const to = await filled()
    const backup = await backUp(to)
    const before = await contentOf(to)
    await createRestorer(to.database).restore(backup, { mode: 'merge', scope: 'all' })
    expect(await contentOf(to)).toEqual(before)
  })

  it('that fails leaves all as it was', async () => {
    const to = await filled()
    const before = await contentOf(to)
    const backup = await backUp(await filled())
    const original = to.database.tables.notes.bulkPut.bind(to.database.tables.notes)
    to.database.tables.notes.bulkPut = () => {
      throw new TypeError('planted')
    }
    await expect(
      createRestorer(to.database).restore(backup, { mode: 'replace', scope: 'all' }),
    ).rejects.toThrow('planted')
    to.database.tables.notes.bulkPut = original
    expect(await contentOf(to)).toEqual(before)
  })
})
