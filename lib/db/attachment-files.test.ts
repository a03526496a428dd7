import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { writeBackup } from '@/lib/export/write-backup.ts'
import { readBackup } from '@/lib/import/read-backup.ts'
import { memoryFolder } from '@/tests/support/memory-folder.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { attachmentBytes, attachmentLimits, sweepAttachments } from './attachment-files.ts'
import { createAttachmentRepository } from './attachment-repository.ts'
import { backupContent } from './backup-content.ts'
import { backupRowSchemas } from './backup-rows.ts'
import { createRestorer } from './restore.ts'
import { schemas } from './tables.ts'

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes)
const offer = { id: 'offer', supplierId: 'supplier', name: 'offer.pdf', type: 'application/pdf' }

async function open() {
  const memory = await openMemory()
  const files = memoryFolder()
  const attachments = createAttachmentRepository(memory.database, { clock: () => 1000, files })
  return { ...memory, files, attachments }
}

it('bytes stay while their row is there or in the trash, and go with it', async () => {
  const { database, files, attachments } = await open()
  await attachments.add(offer, new Blob(['bytes']))
  expect(await sweepAttachments(database, files)).toBe(0)
  await attachments.remove('offer')
  expect(await sweepAttachments(database, files)).toBe(0)
  // As the purge of the trash does after 30 days.
  await database.write([database.tables.trash], () => database.tables.trash.clear())
  expect(await sweepAttachments(database, files)).toBe(1)
  expect(await attachments.bytes('offer')).toBeUndefined()
})

it('a file beyond the limits is refused, and nothing of it is kept', async () => {
  const { files, attachments } = await open()
  const large = new Blob([new Uint8Array(attachmentLimits.each + 1)])
  expect(await attachments.add(offer, large)).toBe(false)
  expect([await files.names(), await attachments.of('supplier')]).toEqual([[], []])
})

it('a backup takes the bytes along, and a restore brings them back', async () => {
  const { database, files, attachments } = await open()
  await attachments.add(offer, new Blob(['bytes']))
  const content = {
    schemaVersion: schemas.length,
    extensionVersion: '1',
    createdAt: 1,
    tables: await backupContent(database),
    attachments: attachmentBytes(database, files),
  }
  const parts: Uint8Array<ArrayBuffer>[] = []
  for await (const part of writeBackup(content, digest)) parts.push(part)
  const backup = await readBackup(new Blob(parts), {
    digest,
    rowSchemas: backupRowSchemas,
    schemaVersion: schemas.length,
  })

  const other = await open()
  const restorer = createRestorer(other.database, other.files)
  await restorer.restore(backup, { mode: 'replace', scope: 'all' })
  expect(await other.attachments.of('supplier')).toMatchObject([{ name: 'offer.pdf', size: 5 }])
  expect(await (await other.attachments.bytes('offer'))?.text()).toBe('bytes')
})
