import { describe, expect, it } from 'vitest'
import { fileTypeOf, isPicture } from './file-type.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('the type of a file', () => {
  it.each([
    ['image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['image/jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['image/gif', 'GIF89a'],
    ['image/gif', 'GIF87a'],
    ['image/webp', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['application/pdf', '%PDF-1.7\n'],
    ['application/pdf', '\xef\xbb\xbf%PDF-1.4'],
  ])('is %s by its bytes', (type, start) => {
    expect(fileTypeOf(bytes(start))).toBe(type)
  })

  it.each([
    ['nothing', ''],
    ['a web page', '<!doctype html>'],
    ['markup that draws', '<svg xmlns="http'],
    ['a program', 'MZ\x90\0'],
    ['an archive', 'PK\x03\x04'],
    ['a PDF in name only', 'This is not a PDF'],
    ['a mark in the middle', ' \n%PDF-1.7'],
    ['half a mark', '\x89PNG'],
    ['sound in the same box as a picture', 'RIFF\x10\0\0\0WAVEfmt '],
  ])('is unknown for %s', (_, start) => {
    expect(fileTypeOf(bytes(start))).toBeUndefined()
  })
})

it.each([
  ['image/png', true],
  ['application/pdf', false],
  ['image/svg+xml', false],
  ['image/constructor', false],
])('%s is a picture: %s', (type, picture) => {
  expect(isPicture(type)).toBe(picture)
})
