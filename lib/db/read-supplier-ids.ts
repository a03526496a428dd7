import { Dexie } from 'dexie'
import type { Database } from './database.ts'

/** The ids of the suppliers of a list in the order of adding, or of all suppliers in the memory. */
export async function readSupplierIds(
  { tables: { suppliers, entries } }: Pick<Database, 'tables'>,
  listId?: string,
): Promise<string[]> {
  if (listId === undefined) return suppliers.toCollection().primaryKeys()
  const rows = await entries
    .where('[listId+addedAt+id]')
    .between([listId, Dexie.minKey], [listId, Dexie.maxKey])
    .toArray()
  return rows.map(({ supplierId }) => supplierId)
}
