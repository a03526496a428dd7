import type { SupplierOnPage } from '@/lib/messages/protocol.ts'

const columns: [title: string, cell: (supplier: SupplierOnPage) => string][] = [
  ['Supplier', ({ facts, host }) => facts.name?.value ?? host ?? ''],
  ['Signals', ({ assessment }) => assessment.band + (assessment.provisional ? ' (provisional)' : '')],
  [
    'Score',
    ({ assessment }) => (assessment.score === undefined ? '–' : String(Math.round(assessment.score))),
  ],
  ['Best–worst', ({ assessment }) => `${Math.round(assessment.best)}–${Math.round(assessment.worst)}`],
  ['Seen', ({ assessment }) => `${Math.round(assessment.coverage * 100)} %`],
  ['Main reason', ({ assessment }) => assessment.reasons[0]?.code ?? ''],
]

/** The suppliers as a table for a terminal, riskiest first; whoever cannot be scored stands last. */
export function supplierTable(suppliers: readonly SupplierOnPage[]): string {
  const sorted = suppliers.toSorted((a, b) => (b.assessment.score ?? -1) - (a.assessment.score ?? -1))
  const rows = [
    columns.map(([title]) => title),
    ...sorted.map((supplier) => columns.map(([, cell]) => cell(supplier))),
  ]
  const widths = columns.map((_column, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((text, index) => text.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
