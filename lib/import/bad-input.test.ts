import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sheetOf, xlsx } from '@/lib/export/xlsx.ts'
import { defineColumn } from '@/lib/export/column.ts'
import { mapColumns, plainMapping } from './map-columns.ts'
import { usualLimits } from './raw-table.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'

const slices = { pause: () => Promise.resolve() }
const read = (content: BlobPart, limits = usualLimits) => readSpreadsheet(new Blob([content]), slices, limits)
const refused = (code: string, place = {}) =>
  expect.objectContaining({ code, place: expect.objectContaining(place) })

const utf16 = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]))
const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** A workbook as others write it, with this sheet. */
function workbook(sheet: string, more: Record<string, Uint8Array> = {}): BlobPart {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${types}"/>`),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...more,
  }).slice()
}

describe('a file that is no spreadsheet', () => {
  it.each<[string, BlobPart, string]>([
    ['nothing', '', 'empty'],
    ['blank lines', '\n \n,,\n', 'empty'],
    ['a PDF', '%PDF-1.7\n…', 'not-a-spreadsheet'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not-a-spreadsheet'],
    ['a web page', '<!DOCTYPE html><table></table>', 'not-a-spreadsheet'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3]), 'not-a-spreadsheet'],
    ['another ZIP', zipSync({ 'readme.txt': strToU8('x') }).slice(), 'not-a-spreadsheet'],
    ['half a ZIP', zipSync({ 'xl/workbook.xml': strToU8('x') }).slice(0, 40), 'zip-damaged'],
    ['an old Excel file', Uint8Array.from([...oleStart, ...utf16('Workbook')]), 'old-excel'],
    [
      'a workbook with a password',
      Uint8Array.from([...oleStart, ...utf16('EncryptedPackage')]),
      'password-protected',
    ],
  ])('is refused: %s', async (_, content, code) => {
    await expect(read(content)).rejects.toEqual(refused(code))
  })

  it('is refused: a ZIP with a password', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('x') })
    // The bit of the directory's entry that says so.
    bytes[
      bytes.findLastIndex((_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2) + 8
    ] = 1
    await expect(read(bytes.slice())).rejects.toEqual(refused('password-protected'))
  })
})

describe('a file that is too much', () => {
  it('is refused before it is read: 200 MB', async () => {
    const file = { size: 200_000_000 } as Blob
    await expect(readSpreadsheet(file, slices)).rejects.toEqual(refused('too-large', { limit: 150_000_000 }))
  })

  it('is refused at the row: one column of a million cells as text', async () => {
    const million = read(`Supplier\n${'a\n'.repeat(1_000_000)}`)
    await expect(million).rejects.toEqual(refused('too-many-rows', { row: 200_002, limit: 200_000 }))
  })

  it('is refused at the row: one column of a million cells as a workbook', async () => {
    const column = defineColumn<number>()('Supplier', 'number', (value) => value)
    const million = Array.from({ length: 250_000 }, (_, index) => index)
    const file = new Blob(Array.from(xlsx([sheetOf('A', million, [column])]), (bytes) => bytes.slice()))
    await expect(readSpreadsheet(file, slices)).rejects.toEqual(refused('too-many-rows', { row: 200_002 }))
  })

  it('is refused: too many columns', async () => {
    await expect(read('a,'.repeat(501))).rejects.toEqual(refused('too-many-columns', { row: 1, column: 501 }))
  })

  it('is refused: too many cells', async () => {
    const limits = { ...usualLimits, cells: 5 }
    await expect(read('a,b\nc,d\ne,f', limits)).rejects.toEqual(
      refused('too-many-cells', { row: 3, limit: 5 }),
    )
  })

  it('is refused: one cell a million rows away', async () => {
    const sheet = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'
    await expect(read(workbook(sheet))).rejects.toEqual(refused('too-many-rows'))
  })

  it('is refused: one cell sixteen thousand columns away', async () => {
    const sheet = '<row r="1"><c r="XFD1"><v>1</v></c></row>'
    await expect(read(workbook(sheet))).rejects.toEqual(refused('too-many-columns', { column: 501 }))
  })

  it('is refused: a bomb by its own words', async () => {
    const bytes = new Uint8Array(workbook('') as Uint8Array<ArrayBuffer>)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2_000_000_000, true)
    }
    await expect(read(bytes)).rejects.toEqual(refused('zip-too-large'))
  })

  it('is refused: a bomb that keeps its size to itself', async () => {
    const bytes = new Uint8Array(
      workbook('', { 'xl/sharedStrings.xml': new Uint8Array(50_000_000) }) as Uint8Array<ArrayBuffer>,
    )
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 50_000_000) view.setUint32(at, 100, true)
    }
    await expect(read(bytes)).rejects.toEqual(refused('zip-too-large', { limit: 100 }))
  })

  it('is refused: more files than a workbook has', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`f${index}`, new Uint8Array()]),
    )
    await expect(read(workbook('', files))).rejects.toEqual(refused('zip-too-many-files', { limit: 2000 }))
  })
})

describe('heads', () => {
  it('that name the prototype are words like others', async () => {
    const table = await read('__proto__,constructor,Supplier\npolluted,x,Harbour Peak')
    const { mapping, unused } = mapColumns(table.head)
    expect(mapping).toEqual(new Map([['supplier_name', 2]]))
    expect(unused).toEqual([0, 1])
    expect({}).not.toHaveProperty('polluted')
  })

  it('that mean the same are for the buyer to choose from', async () => {
    const { head } = await read('Supplier,Notes,Vendor Name\na,b,c')
    expect(mapColumns(head).doubled).toEqual([{ field: 'supplier_name', column: 2, first: 0 }])
    expect(() => plainMapping(head)).toThrow(refused('column-twice', { row: 1, column: 3 }))
  })

  it('of which none names a supplier are refused', async () => {
    const { head } = await read('Colour,Notes\nred,x')
    expect(() => plainMapping(head)).toThrow(refused('no-known-column', { row: 1 }))
  })
})

describe('text', () => {
  it('with line ends of every kind keeps its row numbers', async () => {
    const { rows } = await read('Supplier,Notes\r\na,"x\r\ny"\n\nb,z\rc,')
    expect(rows).toEqual([
      { row: 2, cells: ['a', 'x\r\ny'] },
      { row: 4, cells: ['b', 'z'] },
      { row: 5, cells: ['c', ''] },
    ])
  })

  it('with an open quote is refused, with the place of the quote', async () => {
    await expect(read('Supplier,Notes\na,"b')).rejects.toEqual(
      refused('quote-not-closed', { row: 2, column: 2 }),
    )
  })

  it('that announces its delimiter is believed', async () => {
    expect((await read('sep=;\r\na,b;c\r\n')).head).toEqual(['a,b', 'c'])
  })

  it('is not read further once the buyer stops it', async () => {
    const stop = new AbortController()
    const pause = () => {
      stop.abort()
      return Promise.resolve()
    }
    const file = new Blob(['Supplier\n', 'Harbour Peak\n'.repeat(100_000)])
    await expect(readSpreadsheet(file, { pause, signal: stop.signal })).rejects.toThrow('abort')
  })
})
