import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { readBackup } from '@/lib/import/read-backup.ts'
import { memoryFolder } from '@/tests/support/memory-folder.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { readBackupMemory } from './backup-memory.ts'
import { backupRowSchemas } from './backup-rows.ts'
import { createRestorer } from './restore.ts'
import { readSnapshot, snapshotTimes, takeSnapshot } from './snapshots.ts'
import { schemas } from './tables.ts'

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes)
const day = 24 * 3600 * 1000
const host = 'harbour-peak.en.alibaba.com'

async function open() {
  const memory = await openMemory()
  const folder = memoryFolder()
  const take = (now: number) => takeSnapshot(memory.database, { folder, now, digest, extensionVersion: '1' })
  return { ...memory, folder, take }
}

const reader = { digest, rowSchemas: backupRowSchemas, schemaVersion: schemas.length }

it('a snapshot is taken once a day, and only after something was written', async () => {
  const { lists, setTime, folder, take } = await open()
  expect(await take(day)).toBe(false)
  setTime(day)
  await lists.create('list', 'Spring')
  expect([await take(day + 1), await take(day + 2), await take(2 * day)]).toEqual([true, false, false])
  setTime(3 * day)
  await lists.create('other', 'Autumn')
  expect(await take(3 * day + 1)).toBe(true)
  expect(await snapshotTimes(folder)).toEqual([3 * day + 1, day + 1])
})

it('snapshots older than they are kept for are dropped', async () => {
  const { lists, setTime, folder, take } = await open()
  for (let index = 1; index <= 60; index += 1) {
    setTime(index * day)
    await lists.create(`list ${index}`, 'Spring')
    await take(index * day + 1)
  }
  expect((await snapshotTimes(folder)).length).toBeLessThanOrEqual(11)
  expect((await snapshotTimes(folder))[0]).toBe(60 * day + 1)
})

it('a snapshot brings back what the buyer wrote and leaves alone what pages said', async () => {
  const memory = await open()
  const { lists, notes, suppliers, setTime, folder, take, database } = memory
  await lists.save({ saveId: 'save', supplier: { host }, defaultListName: 'Spring' })
  const supplierId = (await suppliers.find({ host }))?.id ?? ''
  await notes.add('note', supplierId, 'Ask for the licence')
  await take(day)
  expect(await readBackupMemory(database)).toEqual({ changedAt: 1000 })

  setTime(2 * day)
  await notes.edit('note', 'Overwritten')
  await suppliers.report({
    page: { kind: 'product' },
    suppliers: [{ host: 'silver-lantern.en.alibaba.com', facts: {} }],
    listings: [],
  })
  const seen = await database.tables.suppliers.toArray()
  const backup = await readBackup((await readSnapshot(folder, day)) ?? new Blob(), reader)
  await createRestorer(database).restore(backup, { mode: 'replace', scope: 'user-work' })
  expect((await notes.of(supplierId)).map(({ text }) => text)).toEqual(['Ask for the licence'])
  expect(await database.tables.suppliers.toArray()).toEqual(seen)
})
