import type { Entry, Judgement } from '@/lib/core/shortlist.ts'
import { entrySchema } from '@/lib/core/shortlist.ts'
import type { Database } from './database.ts'
import { discard } from './discard.ts'
import type { RepositoryContext } from './repository-context.ts'

/** What a change of many entries did: with it, it can be taken back. */
export interface EntryChange {
  before: Entry[]
  /** When it was made; whatever was written later stays. */
  at: number
}

/** Changes of many entries at a time. */
export function createEntryRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { tables } = database
  const { lists, entries, trash } = tables

  const found = async (ids: readonly string[]) =>
    (await entries.bulkGet([...ids])).filter((entry) => entry !== undefined)

  /** Writes what differs; an entry for which nothing is answered stays as it is. */
  async function rewrite(
    ids: readonly string[],
    change: (entry: Entry) => object | undefined,
  ): Promise<EntryChange> {
    const at = clock()
    const before: Entry[] = []
    const after: Entry[] = []
    for (const entry of await found(ids)) {
      const changed = change(entry)
      if (changed === undefined) continue
      const stated = Object.entries({ ...entry, ...changed, updatedAt: at })
      before.push(entry)
      after.push(entrySchema.parse(Object.fromEntries(stated.filter(([, value]) => value !== undefined))))
    }
    await entries.bulkPut(after)
    return { before, at }
  }

  return {
    /** Changes what the buyer says of suppliers in a list; `undefined` takes a statement back. */
    judge(ids: readonly string[], change: (entry: Entry) => Partial<Judgement>): Promise<EntryChange> {
      return database.write([entries], () => rewrite(ids, change))
    },

    /** Puts entries at these places of the buyer's own order. */
    place(positions: ReadonlyMap<string, number>): Promise<EntryChange> {
      return database.write([entries], () =>
        rewrite([...positions.keys()], ({ id }) => ({ position: positions.get(id) })),
      )
    },

    /** Moves entries to a list; those stay whose supplier is on it already, and all where it is gone. */
    move(ids: readonly string[], listId: string): Promise<EntryChange> {
      return database.write([lists, entries], async () => {
        if ((await lists.get(listId)) === undefined) return { before: [], at: clock() }
        const wanted = await found(ids)
        const pairs = wanted.map(({ supplierId }) => [listId, supplierId])
        const present = await entries.where('[listId+supplierId]').anyOf(pairs).toArray()
        const taken = new Set(present.map(({ supplierId }) => supplierId))
        return rewrite(ids, ({ supplierId }) => {
          if (taken.has(supplierId)) return undefined
          taken.add(supplierId)
          return { listId, position: undefined }
        })
      })
    },

    /** Takes a change back where nothing was written to the entry since, nor its old place taken. */
    undo({ before, at }: EntryChange): Promise<void> {
      return database.write([lists, entries], async () => {
        const now = new Map((await found(before.map(({ id }) => id))).map((entry) => [entry.id, entry]))
        for (const entry of before) {
          const { listId, supplierId } = entry
          const holder = await entries.get({ listId, supplierId })
          const isFree = holder === undefined || holder.id === entry.id
          if (now.get(entry.id)?.updatedAt !== at || !isFree || !(await lists.get(listId))) continue
          await entries.put({ ...entry, updatedAt: clock() })
        }
      })
    },

    /** Moves entries to the trash as one delete under this id, and answers how many they were. */
    remove(ids: readonly string[], trashId: string): Promise<number> {
      return database.write([lists, entries, trash], async () => {
        const removed = await found(ids)
        if (removed.length > 0) await discard(tables, { entries: removed }, { trashId, at: clock() })
        return removed.length
      })
    },
  }
}
