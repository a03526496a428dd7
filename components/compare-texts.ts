import type { ComparisonText } from '@/lib/compare/comparison-text.ts'
import { compareCellText } from './compare-cell-text.ts'
import { compareRowTitle } from './compare-row-title.ts'
import type { CompareTableProps } from './compare-table.tsx'
import { supplierName } from './supplier-name.ts'
import type { PageTexts } from './texts-context.ts'

type Table = Pick<CompareTableProps, 'suppliers' | 'comparison' | 'quantity'>

/** The comparison in words, as it is taken elsewhere: what helps to read a value stands behind it in brackets. */
export function compareTexts({ suppliers, comparison, quantity }: Table, texts: PageTexts): ComparisonText {
  const asked = { ...texts, quantity }
  const cellText = (cell: Parameters<typeof compareCellText>[0] | undefined) => {
    if (cell === undefined) return ''
    const { text, notes } = compareCellText(cell, asked)
    return notes.length === 0 ? text : `${text} (${notes.join('; ')})`
  }
  return {
    property: texts.t('compare.property'),
    suppliers: suppliers.map((supplier) => supplierName(supplier, texts)),
    rows: comparison.groups.flatMap(({ rows }) =>
      rows.map(({ id, cells }) => ({
        title: compareRowTitle(id, quantity, texts),
        cells: cells.map(cellText),
      })),
    ),
  }
}
