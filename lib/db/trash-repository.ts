import type { Database } from './database.ts'

/** What was deleted and can still come back. */
export function createTrashRepository(database: Database) {
  const { lists, entries, notes, trash } = database.tables

  return {
    /**
     * Puts back all that one delete took away; false where it is no longer in the trash or its place is taken: the
     * supplier is on that list again, or the list itself is gone.
     */
    restore(id: string): Promise<boolean> {
      return database.write([lists, entries, notes, trash], async () => {
        const item = await trash.get(id)
        if (item === undefined) return false
        for (const { listId, supplierId } of item.entries) {
          const isListThere = item.lists.some(({ id: own }) => own === listId) || (await lists.get(listId))
          if (!isListThere || (await entries.get({ listId, supplierId }))) return false
        }
        await lists.bulkPut(item.lists)
        await entries.bulkAdd(item.entries)
        await notes.bulkPut(item.notes)
        await trash.delete(id)
        return true
      })
    },
  }
}

export type TrashRepository = ReturnType<typeof createTrashRepository>
