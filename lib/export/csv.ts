import Papa from 'papaparse'
import type { ExportRow } from './export-row.ts'
import { presets, type Preset } from './presets.ts'

interface CsvOptions {
  preset: Preset
  /** Semicolon for spreadsheets of countries that write decimals with a comma. */
  delimiter: ',' | ';'
}

/** Excel takes a file without this mark for the encoding of the country. */
const byteOrderMark = '\uFEFF'

/**
 * The text of a CSV file after RFC 4180, to be saved as UTF-8. Every cell is quoted; unknown is an empty cell; no
 * cell is a formula.
 */
export function csv(rows: readonly ExportRow[], { preset, delimiter }: CsvOptions): string {
  const chosen = presets[preset]
  const table = {
    fields: chosen.map(({ name }) => name),
    data: rows.map((row) => chosen.map(({ cell }) => cell(row))),
  }
  return byteOrderMark + Papa.unparse(table, { delimiter, quotes: true, newline: '\r\n' }) + '\r\n'
}
