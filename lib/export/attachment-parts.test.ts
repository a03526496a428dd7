import { expect, it } from 'vitest'
import { attachmentParts } from './attachment-parts.ts'

const file = (id: string, name: string) => ({
  id,
  name,
  supplierId: 'a',
  type: 'application/pdf',
  size: 3,
  addedAt: 1,
})

const read = (id: string) => Promise.resolve(id === '2' ? undefined : new Blob([id]))

it('files of one name are two parts, and one without its bytes is none', async () => {
  const files = [file('1', 'licence.pdf'), file('2', 'gone.pdf'), file('3', '../licence.pdf')]
  expect(await attachmentParts(files, read)).toEqual([
    { name: 'attachments/01-licence.pdf', content: new Uint8Array([0x31]) },
    { name: 'attachments/03-licence.pdf', content: new Uint8Array([0x33]) },
  ])
})
