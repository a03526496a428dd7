import Papa from 'papaparse'
import type { Column } from './column.ts'

/** Excel takes a file without this mark for the encoding of the country. */
const byteOrderMark = '\uFEFF'

/** Rows of one piece: few enough that writing them holds nothing up. */
const rowsAPiece = 500

interface DelimitedOptions {
  /** Semicolon for spreadsheets of countries that write decimals with a comma. */
  delimiter: ',' | ';'
}

/**
 * The text of a CSV file after RFC 4180, piece by piece, to be saved as UTF-8. Every cell is quoted; unknown is an
 * empty cell; no cell is a formula. Whoever takes the pieces may pause between them.
 */
export function* delimited<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { delimiter }: DelimitedOptions,
): Generator<string, void> {
  const write = (lines: string[][]) =>
    `${Papa.unparse(lines, { delimiter, quotes: true, newline: '\r\n' })}\r\n`
  yield byteOrderMark + write([columns.map(({ name }) => name)])
  for (let start = 0; start < rows.length; start += rowsAPiece) {
    yield write(rows.slice(start, start + rowsAPiece).map((row) => columns.map(({ text }) => text(row))))
  }
}
