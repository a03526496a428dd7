import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { afterAll, describe, expect, it } from 'vitest'
import type { CellType } from '@/lib/export/cell.ts'
import { columns } from '@/lib/export/columns.ts'
import { csv } from '@/lib/export/csv.ts'
import { sheetOf, xlsx } from '@/lib/export/xlsx.ts'
import { arbitraryExportRows } from '@/tests/support/arbitrary-export-rows.ts'

const rows = fc.sample(arbitraryExportRows, { numRuns: 1000, seed: 20_261_121 }).flat().slice(0, 1000)
const folder = mkdtempSync(join(tmpdir(), 'sourcelens-spreadsheet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Cell {
  /** The type that LibreOffice gave it; absent where it is empty. */
  type?: string
  value?: string
  text: string
  isFormula: boolean
}

const table = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'
const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'
const textNs = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'

/** The text of a cell: paragraphs are lines, and runs of blanks are counted. */
function textOf(node: Node): string {
  return Array.from(node.childNodes)
    .map((child) => {
      if (child.nodeType === 3) return child.nodeValue ?? ''
      const element = child as Element
      if (element.namespaceURI === textNs && element.localName === 's')
        return ' '.repeat(Number(element.getAttributeNS(textNs, 'c') ?? 1))
      if (element.namespaceURI === textNs && element.localName === 'tab') return '\t'
      if (element.namespaceURI === textNs && element.localName === 'line-break') return '\n'
      return textOf(element)
    })
    .join('')
}

function cellOf(element: Element): Cell {
  const paragraphs = Array.from(element.children).filter(({ localName }) => localName === 'p')
  return {
    type: element.getAttributeNS(office, 'value-type') ?? undefined,
    value:
      element.getAttributeNS(office, 'value') ?? element.getAttributeNS(office, 'date-value') ?? undefined,
    text: paragraphs.map(textOf).join('\n'),
    isFormula: element.hasAttributeNS(table, 'formula'),
  }
}

const repeated = (element: Element, name: string) =>
  Math.min(Number(element.getAttributeNS(table, name) ?? 1), 2000)

/** Has LibreOffice open a file and tell all it made of it. */
function opened(name: string, bytes: string | Uint8Array, filter: string[]): Cell[][] {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const profile = pathToFileURL(join(folder, 'profile')).href
  execFileSync(
    process.env.SOFFICE ?? 'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      ...filter,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore', timeout: 240_000 },
  )
  const text = readFileSync(file.replace(/\.\w+$/, '.fods'), 'utf8')
  const { document } = new JSDOM(text, { contentType: 'text/xml' }).window
  return Array.from(document.getElementsByTagNameNS(table, 'table-row'))
    .slice(0, rows.length + 1)
    .map((row) =>
      Array.from(row.children).flatMap((element) =>
        Array.from({ length: repeated(element, 'number-columns-repeated') }, () => cellOf(element)),
      ),
    )
}

/**
 * What LibreOffice keeps for sure: no control characters but tab, no tab in a cell of several lines. Which line end
 * it makes of CR differs from cell to cell, so that line ends are left to the round trip through our own import.
 */
const asKept = (text: string) =>
  text.replace(/[\r\n]/.test(text) ? /[\p{Cc}--[\x7F-\x9F]]/gv : /[\p{Cc}--[\t\x7F-\x9F]]/gv, '')

const formats: [string, (column: (typeof columns)[number], index: number) => string, () => Cell[][]][] = [
  [
    'CSV',
    ({ text }, index) => (rows[index] ? text(rows[index]) : ''),
    () =>
      opened('hostile.csv', csv(rows, { preset: 'full', delimiter: ',' }), [
        '--infilter=Text - txt - csv (StarCalc):44,34,76,1',
      ]),
  ],
  [
    'XLSX',
    ({ sheet }, index) => {
      const value = rows[index] && sheet(rows[index])
      return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '')
    },
    () => opened('hostile.xlsx', Buffer.concat([...xlsx([sheetOf('Hostile', rows, columns)])]), []),
  ],
]

/** What LibreOffice calls the type of a cell, by the type of its column; other columns hold text. */
const types: Partial<Record<CellType, string>> = { number: 'float', day: 'date', date: 'date' }

describe.each(formats)('an export of 1,000 hostile rows as %s', (_, expected, open) => {
  const lines = open()

  it('is there as a whole', () => {
    expect(rows).toHaveLength(1000)
    expect(lines).toHaveLength(1001)
    expect(lines[0]?.slice(0, columns.length).map(({ text }) => text)).toEqual(
      columns.map(({ name }) => name),
    )
  })

  it('has no formula', () => {
    expect(lines.flat().filter(({ isFormula }) => isFormula)).toEqual([])
  })

  it('has numbers where numbers are meant and days where days are', () => {
    const typed = columns.flatMap((column, place) => (column.type in types ? [{ column, place }] : []))
    const wrong = lines.slice(1).flatMap((line, row) =>
      typed.flatMap(({ column, place }) => {
        const { type, value } = line[place] ?? {}
        const wanted = expected(column, row)
        const isRight = wanted === '' ? type === undefined : type === types[column.type] && value === wanted
        return isRight ? [] : [{ row, column: column.name, type, value, wanted }]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('has lost no character of a text', () => {
    const lost = lines.slice(1).flatMap((line, row) =>
      columns.flatMap((column, place) => {
        const { text = '', type, value } = line[place] ?? {}
        const wanted = asKept(expected(column, row))
        if (column.type in types) return []
        // A plain number within a text may be a number: it stays the same to the last digit.
        const kept = type === 'float' ? String(Number(value)) : asKept(text)
        return kept === wanted ? [] : [{ row, column: column.name, wanted, kept }]
      }),
    )
    expect(lost).toEqual([])
  })
})
