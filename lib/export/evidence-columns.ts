import { factNames, type FactName } from '@/lib/core/facts.ts'
import type { RecordedFact } from '@/lib/core/record.ts'
import { isWindowedRange } from '@/lib/core/range.ts'
import { cellTypes } from './cell.ts'
import { defineColumn } from './column.ts'
import type { ExportRow } from './export-row.ts'

/** One line of an evidence log: one fact about one supplier. */
export interface EvidenceRow {
  row: ExportRow
  name: FactName
  fact: RecordedFact<unknown>
}

/** Every fact about these suppliers, each supplier once. */
export function evidenceRows(rows: readonly ExportRow[]): EvidenceRow[] {
  const bySupplier = new Map(rows.map((row) => [row.supplier.id, row]))
  return [...bySupplier.values()].flatMap((row) =>
    factNames.flatMap((name) => {
      const fact = row.supplier.facts[name]
      return fact === undefined ? [] : [{ row, name, fact }]
    }),
  )
}

function valueText(value: unknown): string {
  if (value === null) return 'none stated'
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.join('; ')
  if (!isWindowedRange(value)) return JSON.stringify(value)
  const ends = cellTypes.range.text(value)
  return value.days === undefined ? ends : `${ends} in ${value.days} days`
}

const column = defineColumn<EvidenceRow>()

/** The columns of an evidence log: what was stated, where and when. */
export const evidenceColumns = [
  column('record_id', 'text', ({ row }) => row.supplier.id),
  column('supplier_name', 'text', ({ row }) => row.supplier.facts.name?.value),
  column('company_id', 'id', ({ row }) => row.supplier.companyIds[0]),
  column('fact', 'text', ({ name }) => name),
  column('value', 'text', ({ fact }) => valueText(fact.value)),
  column('raw', 'text', ({ fact }) => fact.raw),
  column('page', 'text', ({ fact }) => fact.page),
  column('source', 'text', ({ fact }) => fact.source),
  column('seen_at', 'text', ({ fact }) => new Date(fact.at).toISOString()),
]
