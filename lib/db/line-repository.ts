import { Dexie } from 'dexie'
import { groupBy } from '@/lib/core/group-by.ts'
import type { LineDepth } from '@/lib/core/list-line.ts'
import type { Quote } from '@/lib/core/quote.ts'
import type { Entry, Note } from '@/lib/core/shortlist.ts'
import type { Database } from './database.ts'
import { readMemories, type StoredMemory } from './read-memories.ts'
import type { Visit } from './tables.ts'

/** An entry with as much of its supplier as was asked for. */
export interface StoredLine {
  entry: Entry
  /** Without log and other companies where no judgement was asked for; absent at the depth of entries. */
  memory?: StoredMemory
  notes: Note[]
  /** Newest first. */
  quotes: Quote[]
  visit?: Visit
}

const supplierOf = (row: { supplierId: string }) => row.supplierId

/** What the lines of a list are read from: which there are, and any of them. */
export function createLineRepository(database: Database) {
  const { suppliers, observations, entries, notes, plans, quotes, visits } = database.tables

  async function memoriesOf(ids: readonly string[], depth: LineDepth): Promise<Map<string, StoredMemory>> {
    if (depth === 'assessment') return readMemories(database, ids)
    const records = await suppliers.bulkGet([...ids])
    return new Map(
      records.flatMap((record) =>
        record === undefined ? [] : [[record.id, { record, log: [], others: [] }]],
      ),
    )
  }

  async function withSuppliers(found: readonly Entry[], depth: LineDepth): Promise<StoredLine[]> {
    const ids = found.map(({ supplierId }) => supplierId)
    const memories = await memoriesOf(ids, depth)
    const written = groupBy(await notes.where('supplierId').anyOf(ids).toArray(), supplierOf)
    const offered = groupBy(await quotes.where('supplierId').anyOf(ids).toArray(), supplierOf)
    const visited = await visits.bulkGet(ids)
    return found.flatMap((entry, index) => {
      const memory = memories.get(entry.supplierId)
      if (memory === undefined) return []
      return {
        entry,
        memory,
        notes: written.get(entry.supplierId) ?? [],
        quotes: (offered.get(entry.supplierId) ?? []).toSorted((a, b) => b.createdAt - a.createdAt),
        visit: visited[index],
      }
    })
  }

  return {
    /**
     * The ids of the entries of a list in the order of adding, read from the index alone.
     *
     * @param limit how many at most, from the first on
     */
    ids(listId: string, limit = Infinity): Promise<string[]> {
      const inList = entries
        .where('[listId+addedAt+id]')
        .between([listId, Dexie.minKey], [listId, Dexie.maxKey])
      return (limit === Infinity ? inList : inList.limit(limit)).primaryKeys()
    },

    /** These entries, at one moment; those that are gone are left out. */
    lines(entryIds: readonly string[], depth: LineDepth): Promise<StoredLine[]> {
      return database.read([suppliers, observations, entries, notes, plans, quotes, visits], async () => {
        const found = (await entries.bulkGet([...entryIds])).filter((entry) => entry !== undefined)
        return depth === 'entry'
          ? found.map((entry) => ({ entry, notes: [], quotes: [] }))
          : withSuppliers(found, depth)
      })
    },
  }
}
