import type { Column } from './column.ts'

/** What Markdown or the HTML inside it would read as markup. */
const markup = /[\\`*_{}[\]<>()#+!|~&-]/g

/** A backslash before what would be markup; a line break becomes a blank, because a table has none. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(markup, String.raw`\$&`)

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** Words for a column and for a cell, by the language in force. */
interface Words {
  head: (name: string) => string
  unknown: string
}

/**
 * A comparison as a Markdown table: one line a property, one column a supplier. The first of the columns names the
 * suppliers.
 */
export function markdownTable<Row>(
  rows: readonly Row[],
  [title, ...properties]: readonly Column<Row>[],
  { head, unknown }: Words,
): string {
  if (title === undefined) return ''
  const cells = (column: Column<Row>) => rows.map((row) => plain(sheetText(column.sheet(row))) || unknown)
  const lines = [
    line([plain(head(title.name)), ...cells(title)]),
    line(['---', ...rows.map(() => '---')]),
    ...properties.map((column) => line([plain(head(column.name)), ...cells(column)])),
  ]
  return `${lines.join('\n')}\n`
}

const sheetText = (value: string | number | Date | undefined) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '')
