import { describe, expect, it } from 'vitest'
import { detectEncoding, type Encoding } from './detect-encoding.ts'

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, littleEndian: boolean) =>
  Array.from(text).flatMap((letter) => {
    const code = letter.charCodeAt(0)
    return littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
  })

/** 供应商 (supplier) and 备注 (notes) in GB18030. */
const chinese = [0xb9, 0xa9, 0xd3, 0xa6, 0xc9, 0xcc, ...ascii(',note '), 0xb1, 0xb8, 0xd7, 0xa2]
/** société, Müller, señor in Windows-1252, each accent before a letter that could be its second byte. */
const western = [
  ...ascii('soci'),
  0xe9,
  ...ascii('t'),
  0xe9,
  ...ascii('; M'),
  0xfc,
  ...ascii('ller; se'),
  0xf1,
  ...ascii('or'),
]

describe('the encoding of a file', () => {
  it.each<[string, number[], Encoding]>([
    ['plain letters', ascii('supplier,notes'), 'utf-8'],
    ['UTF-8', [...Buffer.from('供应商,société')], 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...ascii('a,b')], 'utf-8'],
    ['UTF-16 with a mark', [0xff, 0xfe, ...utf16('a供', true)], 'utf-16le'],
    ['UTF-16 with the other mark', [0xfe, 0xff, ...utf16('a供', false)], 'utf-16be'],
    ['UTF-16 without a mark', utf16('supplier,notes', true), 'utf-16le'],
    ['UTF-16 the other way round without a mark', utf16('supplier,notes', false), 'utf-16be'],
    ['GB18030', chinese, 'gb18030'],
    ['Windows-1252', western, 'windows-1252'],
    ['a single accent', [...ascii('caf'), 0xe9], 'windows-1252'],
    ['curly quotes', [0x93, ...ascii('oak'), 0x94], 'windows-1252'],
    ['an accent far behind', [...ascii('a'.repeat(2_000_000)), 0xe9], 'windows-1252'],
  ])('is found for %s', async (_, bytes, expected) => {
    expect(await detectEncoding(new Blob([Uint8Array.from(bytes)]))).toBe(expected)
  })
})
