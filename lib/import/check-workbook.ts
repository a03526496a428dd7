import { FileError } from './file-error.ts'
import { inflateEntry } from './inflate-entry.ts'
import type { SpreadsheetLimits } from './raw-table.ts'
import { zipDirectory, type ZipEntry } from './zip-directory.ts'

/** A workbook of the largest table that is taken has about as much XML. */
const zipLimits = { files: 2000, size: 1_500_000_000 }
const sheetPath = /^xl\/worksheets\/[^/]+\.xml$/

const cellMark = /<(?:\w{1,20}:)?(?:c|row)\s[^<>]{0,200}/g
const reference = /\sr="([A-Z]{0,3})(\d{1,7})"/
const longestMark = 250

/** @example columnNumber('AB') // 28 */
const columnNumber = (letters: string) =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Counts the cells of a sheet as its text comes, and finds how far away the farthest is. */
function createCellCounter({ rows, columns, cells }: SpreadsheetLimits) {
  let counted = 0
  let lastRow = 0
  let lastColumn = 0
  let rest = ''

  function look(mark: string): void {
    counted += 1
    const [, letters = '', digits = '0'] = reference.exec(mark) ?? []
    lastRow = Math.max(lastRow, Number(digits))
    lastColumn = Math.max(lastColumn, columnNumber(letters))
    // The head is one row more.
    if (lastRow > rows + 1) throw new FileError('too-many-rows', { row: rows + 2, limit: rows })
    if (lastColumn > columns)
      throw new FileError('too-many-columns', { row: lastRow, column: columns + 1, limit: columns })
    if (counted > cells || lastRow * lastColumn > cells)
      throw new FileError('too-many-cells', { row: lastRow, limit: cells })
  }

  return (text: string): void => {
    const all = rest + text
    // A mark that begins after this may go on in the next piece.
    const safe = Math.max(0, all.length - longestMark)
    for (const mark of all.matchAll(cellMark)) {
      if (mark.index >= safe) break
      look(mark[0])
    }
    rest = all.slice(safe)
  }
}

async function checkSheet(file: Blob, entry: ZipEntry, limits: SpreadsheetLimits, signal?: AbortSignal) {
  const decoder = new TextDecoder()
  const count = createCellCounter(limits)
  for await (const piece of inflateEntry(file, entry)) {
    signal?.throwIfAborted()
    count(decoder.decode(piece, { stream: true }))
  }
  count(' '.repeat(longestMark))
}

/**
 * Inflates a workbook once, counting, before a library does it without: a few kilobytes may hold gigabytes, or one
 * cell a million rows away. Throws a {@link FileError}.
 */
export async function checkWorkbook(
  file: Blob,
  limits: SpreadsheetLimits,
  signal?: AbortSignal,
): Promise<void> {
  const { entries } = await zipDirectory(file, zipLimits)
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new FileError('not-a-spreadsheet')
  for (const entry of entries) {
    if (sheetPath.test(entry.name)) {
      await checkSheet(file, entry, limits, signal)
      continue
    }
    for await (const piece of inflateEntry(file, entry)) if (piece.length > 0) signal?.throwIfAborted()
  }
}
