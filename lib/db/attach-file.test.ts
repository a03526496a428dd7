import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { hex } from '@/lib/export/digest.ts'
import { memoryFolder } from '@/tests/support/memory-folder.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { attachFile } from './attach-file.ts'
import { attachmentLimits } from './attachment-files.ts'
import { createAttachmentRepository } from './attachment-repository.ts'

const png = '\x89PNG\r\n\x1a\n'
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const file = (text: string) => new Blob([bytes(text)])
const digest = async (content: ArrayBuffer) => hex(await crypto.subtle.digest('SHA-256', content))
const about = (part: string) => ({ table: 'plans' as const, id: 'diligence a', part })

async function open() {
  const { database, newId } = await openMemory()
  const files = memoryFolder()
  const attachments = createAttachmentRepository(database, { clock: () => 1000, files })
  return {
    attachments,
    attach: (content: Blob, name = 'licence.pdf', part = 'licence-compared') =>
      attachFile(content, { name, supplierId: 'a', about: about(part) }, { attachments, digest, newId }),
  }
}

it('keeps the file with the type of its bytes, whatever it is called, and with its sum', async () => {
  const { attach, attachments } = await open()
  const kept = await attach(file(`${png}rest`), ' \u202egnp.licence\n.pdf ')
  expect(kept).toMatchObject({ ok: true })
  expect(await attachments.of('a')).toMatchObject([
    {
      name: 'gnp.licence .pdf',
      type: 'image/png',
      size: 12,
      sha256: hex(await crypto.subtle.digest('SHA-256', bytes(`${png}rest`))),
      about: { table: 'plans', id: 'diligence a', part: 'licence-compared' },
    },
  ])
})

it.each([
  ['empty', ''],
  ['unknown-type', 'This is not a PDF, although it is called one.'],
  ['unknown-type', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
])('refuses as %s: %j', async (reason, text) => {
  const { attach, attachments } = await open()
  expect(await attach(file(text))).toEqual({ ok: false, reason })
  expect(await attachments.of('a')).toEqual([])
})

it('refuses 200 MB without reading any of it', async () => {
  const { attach } = await open()
  const huge = {
    size: 200_000_000,
    slice: () => {
      throw new Error('was read')
    },
  } as unknown as Blob
  expect(await attach(huge)).toEqual({ ok: false, reason: 'too-large' })
})

it('refuses what does not fit beside the others', async () => {
  const { attach, attachments } = await open()
  const full = { ...attachments, add: () => Promise.resolve(false) }
  const context = { attachments: full, digest, newId: () => 'id' }
  expect(await attachFile(file(png), { name: 'a.png', supplierId: 'a' }, context)).toEqual({
    ok: false,
    reason: 'no-room',
  })
  expect(await attach(file(png))).toMatchObject({ ok: true })
})

it('keeps the same file once at a check, and again at another', async () => {
  const { attach, attachments } = await open()
  await attach(file(png))
  expect(await attach(file(png), 'copy.png')).toEqual({ ok: false, reason: 'already-there' })
  expect(await attach(file(png), 'copy.png', 'factory-seen')).toMatchObject({ ok: true })
  expect(await attachments.of('a')).toHaveLength(2)
})

it('takes a file of exactly the limit', async () => {
  const { attach } = await open()
  const largest = new Uint8Array(attachmentLimits.each)
  largest.set(bytes(png))
  expect(await attach(new Blob([largest]))).toMatchObject({ ok: true })
})

it('cuts a name that goes on without end', async () => {
  const { attach, attachments } = await open()
  await attach(file(png), `${'x'.repeat(199)}😀.png`)
  expect((await attachments.of('a'))[0]?.name).toHaveLength(200)
})
