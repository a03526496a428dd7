import { clipboardText } from '@/lib/export/clipboard-text.ts'
import { defineColumn } from '@/lib/export/column.ts'
import { markdownTable } from '@/lib/export/markdown-table.ts'

/** A comparison in words: the names of the suppliers, and a line of texts a property, empty where unknown. */
export interface ComparisonText {
  /** What the first column holds. */
  property: string
  suppliers: readonly string[]
  rows: readonly { title: string; cells: readonly string[] }[]
}

const comparisonFormats = ['markdown', 'tsv'] as const
export type ComparisonFormat = (typeof comparisonFormats)[number]

/** As a Markdown table; `unknown` stands where nothing is known. */
function asMarkdown({ property, suppliers, rows }: ComparisonText, unknown: string): string {
  const column = defineColumn<number>()
  const lines = [
    column(property, 'text', (index) => suppliers[index]),
    ...rows.map(({ title, cells }) => column(title, 'text', (index) => cells[index])),
  ]
  return markdownTable([...suppliers.keys()], lines, { head: (name) => name, unknown })
}

/** As cells of a spreadsheet, none of them a formula; an unknown one is empty. */
function asCells({ property, suppliers, rows }: ComparisonText): string {
  const column = defineColumn<ComparisonText['rows'][number]>()
  const head = { title: property, cells: suppliers }
  const columns = [
    column('', 'text', ({ title }) => title),
    ...suppliers.map((_, index) => column('', 'text', ({ cells }) => cells[index])),
  ]
  const [, ...lines] = clipboardText([head, ...rows], columns).split('\r\n')
  return lines.join('\r\n')
}

/** What goes to the clipboard: one line a property, one column a supplier. */
export const comparisonText = (format: ComparisonFormat, text: ComparisonText, unknown: string): string =>
  format === 'markdown' ? asMarkdown(text, unknown) : asCells(text)
