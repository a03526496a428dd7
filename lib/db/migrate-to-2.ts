import type { Transaction } from 'dexie'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry } from '@/lib/core/shortlist.ts'
import { supplierRow } from './supplier-row.ts'
import type { Visit } from './tables.ts'

/** From version 1 to 2: suppliers can be searched, and what changes in saved ones from now on is news. */
export async function migrateTo2(transaction: Transaction): Promise<void> {
  await transaction
    .table<SupplierRecord>('suppliers')
    .toCollection()
    .modify((record, place) => {
      place.value = supplierRow(record)
    })
  const visits = new Map<string, Visit>()
  await transaction.table<Entry>('entries').each(({ supplierId: id, updatedAt }) => {
    visits.set(id, { id, visitedAt: Math.max(updatedAt, visits.get(id)?.visitedAt ?? 0) })
  })
  await transaction.table<Visit>('visits').bulkAdd([...visits.values()])
}
