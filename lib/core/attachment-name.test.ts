import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { attachmentName } from './attachment-name.ts'

it.each([
  ['licence.pdf', 'application/pdf', 'licence.pdf'],
  ['IMG 0042.JPEG', 'image/jpeg', 'IMG-0042.jpg'],
  ['photo.pdf', 'image/png', 'photo.pdf.png'],
  ['../../etc/passwd', 'image/png', 'etc-passwd.png'],
  ['C:\\temp\\营业执照.png', 'image/png', 'C-temp-营业执照.png'],
  ['...', 'image/webp', 'file.webp'],
  ['a<b>|"?*.gif', 'image/gif', 'a-b.gif'],
  ['page', 'text/html', 'page.bin'],
])('%j of type %s is written as %s', (name, type, written) => {
  expect(attachmentName({ name, type })).toBe(written)
})

it('names a file and nothing else, however it is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const written = attachmentName({ name, type: 'image/png' })
      expect(written).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]{0,110}\.png$/u)
      expect(written).not.toContain('..')
    }),
  )
})
