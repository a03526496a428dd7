import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Column } from './column.ts'
import { sheetNames } from './sheet-name.ts'
import { cellStyles, sheetXml, type Sheet } from './sheet-xml.ts'
import { xmlText } from './xml-text.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (count: number) =>
  `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${numbers(
    count,
  )
    .map(
      (id) =>
        `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${contentType}.worksheet+xml"/>`,
    )
    .join('')}</Types>`

const rootRelationships = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const workbookRelationships = (count: number) =>
  `${head}<Relationships xmlns="${packages}/relationships">${numbers(count)
    .map(
      (id) =>
        `<Relationship Id="rId${id}" Type="${relationships}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId${count + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`

const workbook = (names: readonly string[]) =>
  `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${names
    .map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`

const plainFormat = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'

/** By the places that {@link cellStyles} names. */
const formats: Record<keyof typeof cellStyles, string> = {
  head: '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/>',
  day: '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  text: '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
}

const styles = `${head}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${plainFormat}${Object.values(formats).join('')}</cellXfs></styleSheet>`

/** The first moment that a ZIP can name, so that equal rows are equal files. */
const sameMoment = new Date(1980, 0, 1)

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** A sheet of these rows, whose cells are made when they are written. */
export function sheetOf<Row>(name: string, rows: readonly Row[], columns: readonly Column<Row>[]): Sheet {
  const lineOf = (row: Row) => columns.map(({ sheet }) => sheet(row))
  return {
    name,
    head: columns.map((column) => column.name),
    lines: {
      length: rows.length,
      at(index) {
        const row = rows[index]
        return row === undefined ? [] : lineOf(row)
      },
    },
  }
}

/**
 * The bytes of an Excel workbook, piece by piece; whoever takes the pieces may pause between them. Written here and
 * not by a library, because those build a whole sheet as one text before they write any of it: a hundred thousand
 * rows are minutes without an answer.
 */
export function* xlsx(sheets: readonly Sheet[]): Generator<Uint8Array, void> {
  const written: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    written.push(chunk)
  })
  const names = sheetNames(sheets.map(({ name }) => name))
  const open = (path: string) => {
    const file = new ZipDeflate(path, { level: 1 })
    file.mtime = sameMoment
    zip.add(file)
    return file
  }
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', rootRelationships],
    ['xl/workbook.xml', workbook(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length)],
    ['xl/styles.xml', styles],
  ]
  for (const [path, text] of parts) open(path).push(strToU8(text), true)
  for (const [index, sheet] of sheets.entries()) {
    const file = open(`xl/worksheets/sheet${index + 1}.xml`)
    for (const piece of sheetXml(sheet)) {
      file.push(strToU8(piece))
      yield* written.splice(0)
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* written.splice(0)
}
