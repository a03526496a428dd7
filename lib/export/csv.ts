import { delimited } from './delimited.ts'
import type { ExportRow } from './export-row.ts'
import { presets, type Preset } from './presets.ts'

interface CsvOptions {
  preset: Preset
  delimiter: ',' | ';'
}

/** A short list as one text: see {@link delimited}, which long ones are written with. */
export const csv = (rows: readonly ExportRow[], { preset, delimiter }: CsvOptions): string =>
  [...delimited(rows, presets[preset], { delimiter })].join('')
