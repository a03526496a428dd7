import { Dexie, type Table } from 'dexie'
import type { TrashItem } from '@/lib/core/shortlist.ts'
import type { Database } from './database.ts'
import { trashedTables } from './discard.ts'
import { keepingTables, keptSuppliers, rowsAboutSuppliers } from './kept-suppliers.ts'

/** Everything of one supplier that was forgotten, held by the page that forgot it for as long as it offers an undo. */
export interface Forgotten {
  supplierId: string
  /** Rows by table. */
  rows: Partial<Record<(typeof forgottenTables)[number], object[]>>
}

const forgottenTables = ['suppliers', 'observations', 'visits', ...keepingTables, 'trash'] as const

/** Suppliers that are looked at together when all that nothing was written about is forgotten. */
const batch = 500

/** An item of the trash without what is about one supplier; `undefined` where nothing is left of it. */
function withoutSupplier(item: TrashItem, supplierId: string): TrashItem | undefined {
  const rest: TrashItem = { ...item }
  for (const name of trashedTables) {
    const rows = item[name] as { supplierId?: string }[] | undefined
    if (rows !== undefined)
      Object.assign(rest, { [name]: rows.filter((row) => row.supplierId !== supplierId) })
  }
  return trashedTables.some((name) => (rest[name]?.length ?? 0) > 0) ? rest : undefined
}

/** What makes the memory forget for good. Nothing of it goes to the trash. */
export function createPrivacyRepository(database: Database) {
  const { tables } = database
  const { suppliers, observations, visits, trash, outbox } = tables
  const touched = forgottenTables.map((name): Table => tables[name])

  const observationsOf = (supplierId: string) =>
    observations.where('[supplierId+at+id]').between([supplierId, Dexie.minKey], [supplierId, Dexie.maxKey])

  async function cleanTrash(supplierId: string): Promise<TrashItem[]> {
    const found = await trash
      .filter((item) => rowsAboutSuppliers(item).some((row) => row.supplierId === supplierId))
      .toArray()
    for (const item of found) {
      const rest = withoutSupplier(item, supplierId)
      await (rest === undefined ? trash.delete(item.id) : trash.put(rest))
    }
    return found
  }

  async function forgetRows(supplierId: string): Promise<Forgotten['rows']> {
    const rows: Forgotten['rows'] = {
      suppliers: (await suppliers.bulkGet([supplierId])).filter((row) => row !== undefined),
      observations: await observationsOf(supplierId).toArray(),
      visits: (await visits.bulkGet([supplierId])).filter((row) => row !== undefined),
      trash: await cleanTrash(supplierId),
    }
    for (const name of keepingTables) {
      const table: Table = tables[name]
      const own = table.where(name === 'twins' ? 'supplierIds' : 'supplierId').equals(supplierId)
      rows[name] = await own.toArray()
      await own.delete()
    }
    await suppliers.delete(supplierId)
    await observationsOf(supplierId).delete()
    await visits.delete(supplierId)
    return rows
  }

  return {
    /** Forgets a supplier and all that was written about it; what is answered can be put back by {@link restore}. */
    async forget(supplierId: string): Promise<Forgotten> {
      await database.expectLoss()
      const rows = await database.write(touched, async () => {
        // The second copy of the record goes with it.
        await outbox.add({ table: 'suppliers', ids: [supplierId] })
        return forgetRows(supplierId)
      })
      await database.copy()
      return { supplierId, rows }
    },

    /** Takes back one {@link forget}; what was read or written since stays. */
    restore({ rows }: Forgotten): Promise<void> {
      return database.write(touched, async () => {
        for (const name of forgottenTables) await (tables[name] as Table).bulkPut(rows[name] ?? [])
      })
    },

    /** Forgets every supplier that the buyer wrote nothing about, and answers how many those were. */
    async forgetUnsaved(): Promise<number> {
      const copied = new Set(await database.copiedSuppliers())
      let forgotten = 0
      const forgetBatch = (after: string) =>
        database.write(touched, async () => {
          const ids = await suppliers.where('id').above(after).limit(batch).primaryKeys()
          const kept = await keptSuppliers(tables, ids)
          const gone = ids.filter((id) => !kept.has(id))
          for (const id of gone) await observationsOf(id).delete()
          await visits.bulkDelete(gone)
          await suppliers.bulkDelete(gone)
          const copies = gone.filter((id) => copied.has(id))
          if (copies.length > 0) await outbox.add({ table: 'suppliers', ids: copies })
          forgotten += gone.length
          return ids.length === batch ? ids.at(-1) : undefined
        })
      let next = await forgetBatch('')
      while (next !== undefined) next = await forgetBatch(next)
      await database.copy()
      return forgotten
    },

    /** Erases the whole memory and its second copy. Ask twice before. */
    eraseAll: (): Promise<void> => database.erase(),
  }
}

export type PrivacyRepository = ReturnType<typeof createPrivacyRepository>
