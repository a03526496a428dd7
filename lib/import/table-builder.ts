import { FileError } from './file-error.ts'
import type { RawRow, RawTable, SpreadsheetLimits } from './raw-table.ts'

/** Collects lines into a table: the first line that holds anything is its head. Throws a {@link FileError} beyond the limits. */
export function createTableBuilder(limits: SpreadsheetLimits) {
  let head: string[] | undefined
  let row = 0
  let cellCount = 0
  const rows: RawRow[] = []

  return {
    add(cells: string[]): void {
      row += 1
      if (cells.every((cell) => cell.trim() === '')) return
      if (cells.length > limits.columns)
        throw new FileError('too-many-columns', { row, column: limits.columns + 1, limit: limits.columns })
      cellCount += cells.length
      if (cellCount > limits.cells) throw new FileError('too-many-cells', { row, limit: limits.cells })
      if (head === undefined) {
        head = cells
        return
      }
      if (rows.length >= limits.rows) throw new FileError('too-many-rows', { row, limit: limits.rows })
      rows.push({ row, cells })
    },

    finish(): RawTable {
      if (head === undefined) throw new FileError('empty')
      return { head, rows }
    },
  }
}
