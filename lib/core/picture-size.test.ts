import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureSize } from './picture-size.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (one) => one.charCodeAt(0)) : part)),
  )
const zeros = (count: number) => Array.from({ length: count }, () => 0)
const jpegFrame = [0xff, 0xc0, 0, 17, 8, 0x01, 0x02, 0x03, 0x04]

describe('the size of a picture', () => {
  it.each([
    ['PNG', bytes('\x89PNG\r\n\x1a\n', zeros(4), 'IHDR', [0, 0, 4, 1], [0, 0, 2, 3]), 1025, 515],
    ['GIF', bytes('GIF89a', [0x01, 0x04, 0x03, 0x02]), 1025, 515],
    ['WebP, lossy', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0x01, 0x44, 0x03, 0x82]), 1025, 515],
    ['WebP, lossless', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(5), [0x00, 0x84, 0x80, 0x00]), 1025, 515],
    ['WebP, extended', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0, 4, 0], [2, 2, 0]), 1025, 515],
    ['JPEG', bytes([0xff, 0xd8], jpegFrame), 0x0304, 0x0102],
    ['JPEG behind notes', bytes([0xff, 0xd8, 0xff, 0xe1, 0, 5, 1, 2, 3, 0xff], jpegFrame), 0x0304, 0x0102],
    ['JPEG behind a table', bytes([0xff, 0xd8, 0xff, 0xc4, 0, 4, 1, 2], jpegFrame), 0x0304, 0x0102],
  ])('of %s is in its head', (_, head, width, height) => {
    expect(pictureSize(head)).toEqual({ width, height })
  })

  it.each([
    ['nothing', bytes()],
    ['a PDF', bytes('%PDF-1.7')],
    ['a PNG that ends', bytes('\x89PNG\r\n\x1a\n', zeros(9))],
    ['a PNG without width', bytes('\x89PNG\r\n\x1a\n', zeros(16))],
    ['a JPEG that ends', bytes([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff])],
    ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe1, 0, 2, 0])],
  ])('is not known of %s', (_, head) => {
    expect(pictureSize(head)).toBeUndefined()
  })

  it('comes to an end, whatever stands in the head', () => {
    const starts = ['', '\x89PNG', 'GIF89a', 'RIFF\0\0\0\0WEBPVP8X', '\xff\xd8', '\xff\xd8\xff\xff']
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const size = pictureSize(bytes(start, [...rest]))
        expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true)
      }),
    )
  })
})
