import type { Table } from 'dexie'
import type { TrashItem } from '@/lib/core/shortlist.ts'
import type { Database } from './database.ts'
import { trashedTables } from './discard.ts'
import { lookAtClock, oldTrash } from './old-trash.ts'
import type { RepositoryContext } from './repository-context.ts'

/** What was deleted and can still come back. */
export function createTrashRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { tables } = database
  const { lists, entries, trash, meta } = tables
  const touched = [...trashedTables.map((name): Table => tables[name]), trash]

  async function hasFreePlace(item: TrashItem): Promise<boolean> {
    for (const { listId, supplierId } of item.entries) {
      const isListThere = item.lists.some(({ id: own }) => own === listId) || (await lists.get(listId))
      if (!isListThere || (await entries.get({ listId, supplierId }))) return false
    }
    return true
  }

  return {
    /** Newest first. */
    all: (limit: number): Promise<TrashItem[]> => trash.orderBy('deletedAt').reverse().limit(limit).toArray(),

    /**
     * Puts back all that one delete took away; false where it is no longer in the trash or its place is taken: the
     * supplier is on that list again, or the list itself is gone.
     */
    restore(id: string): Promise<boolean> {
      return database.write(touched, async () => {
        const item = await trash.get(id)
        if (item === undefined || !(await hasFreePlace(item))) return false
        for (const name of trashedTables) await (tables[name] as Table).bulkPut(item[name] ?? [])
        await trash.delete(id)
        return true
      })
    },

    /** Deletes for good what has lain in the trash for 30 days, and answers how many deletes that were. */
    purge(): Promise<number> {
      return database.write([trash, meta], async () => {
        const known = await meta.get('clock')
        const now = clock()
        const value = lookAtClock(known?.key === 'clock' ? known.value : undefined, now)
        await meta.put({ key: 'clock', value })
        if (now < value.trustedFrom) return 0
        const old = await trash.where('deletedAt').belowOrEqual(oldTrash(now)).primaryKeys()
        await trash.bulkDelete(old)
        return old.length
      })
    },
  }
}

export type TrashRepository = ReturnType<typeof createTrashRepository>
