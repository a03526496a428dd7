import type { Column } from './column.ts'

const lineOrCell = /[\t\r\n]+/g

/**
 * Rows as spreadsheets take them from the clipboard: cells parted by tabs, one line a row. A paste knows no quotes
 * that all spreadsheets agree on, so that a tab or a line break within a cell becomes a blank.
 */
export function clipboardText<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ text }) => text(row).replace(lineOrCell, ' '))),
  ]
  return lines.map((cells) => cells.join('\t')).join('\r\n')
}
