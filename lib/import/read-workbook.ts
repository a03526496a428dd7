import { readSheet, type CellValue } from 'read-excel-file/web-worker'
import { checkWorkbook } from './check-workbook.ts'
import { FileError } from './file-error.ts'
import type { RawTable, SpreadsheetLimits } from './raw-table.ts'
import { createTableBuilder } from './table-builder.ts'

/** The text that our own export would have written for this cell. */
function cellText(value: CellValue | null): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}

/**
 * The first sheet of an XLSX file as a table. The library works in one go: call this in a worker.
 * Throws a {@link FileError}, or the signal's reason.
 */
export async function readWorkbook(
  file: Blob,
  limits: SpreadsheetLimits,
  signal?: AbortSignal,
): Promise<RawTable> {
  await checkWorkbook(file, limits, signal)
  const lines = await readSheet(file, { trim: false }).catch((error: unknown) => {
    throw new FileError('not-a-spreadsheet', {}, { cause: error })
  })
  signal?.throwIfAborted()
  const table = createTableBuilder(limits)
  for (const cells of lines) table.add(cells.map(cellText))
  return table.finish()
}
