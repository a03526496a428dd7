import type { Table } from 'dexie'
import type { TrashItem } from '@/lib/core/shortlist.ts'
import type { Tables } from './tables.ts'

/** Tables of which a row keeps the supplier that it is about. */
export const keepingTables = [
  'entries',
  'notes',
  'quotes',
  'drafts',
  'flagStates',
  'plans',
  'attachments',
  'twins',
] as const

/** The rows of an item of the trash that are about suppliers. */
export const rowsAboutSuppliers = ({
  entries,
  notes,
  quotes = [],
  plans = [],
  attachments = [],
}: TrashItem) => [...entries, ...notes, ...quotes, ...plans, ...attachments]

/** Those of these suppliers that the buyer wrote anything about, even if it is in the trash now. */
export async function keptSuppliers(tables: Tables, ids: readonly string[]): Promise<Set<string>> {
  const kept = new Set<unknown>()
  for (const name of keepingTables) {
    const table: Table = tables[name]
    const index = name === 'twins' ? 'supplierIds' : 'supplierId'
    for (const key of await table.where(index).anyOf(ids).keys()) kept.add(key)
  }
  await tables.trash.each((item) => {
    for (const { supplierId } of rowsAboutSuppliers(item)) kept.add(supplierId)
  })
  return new Set(ids.filter((id) => kept.has(id)))
}
