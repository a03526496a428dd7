import { Dexie } from 'dexie'
import type { Identity } from '@/lib/core/identity.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import {
  entrySchema,
  listSchema,
  type Entry,
  type Judgement,
  type List,
  type ListColour,
  type Note,
} from '@/lib/core/shortlist.ts'
import { mergeReading } from '@/lib/suppliers/merge-reading.ts'
import type { Database } from './database.ts'
import { discard } from './discard.ts'
import { findRecords } from './find-records.ts'
import type { RepositoryContext } from './repository-context.ts'
import { supplierRow } from './supplier-row.ts'

/** One line of a list with all that belongs to it. */
export interface ListRow {
  list: List
  entry: Entry
  supplier: SupplierRecord
  /** Oldest first. */
  notes: Note[]
}

interface SaveOptions {
  /** Made by whoever asks; it becomes the id of the entry. */
  saveId: string
  supplier: Identity
  /** The active list; where it is missing or gone, the first list is meant. */
  listId?: string
  /** The name of the list that is made where there is none yet. */
  defaultListName: string
}

/** Lists and the suppliers in them. */
export function createListRepository(database: Database, { clock, newId }: RepositoryContext) {
  const { tables } = database
  const { suppliers, lists, entries, notes, trash, visits } = tables

  async function addList(id: string, name: string): Promise<List> {
    const last = await lists.orderBy('position').last()
    const list = listSchema.parse({ id, name, position: (last?.position ?? 0) + 1, createdAt: clock() })
    await lists.add(list)
    return list
  }

  async function addEntry(id: string, listId: string, supplierId: string): Promise<void> {
    // Each of these means that the very same wish was already fulfilled, or fulfilled and taken back.
    if ((await entries.get(id)) ?? (await trash.get(id)) ?? (await entries.get({ listId, supplierId })))
      return
    const now = clock()
    await entries.add({ id, listId, supplierId, status: 'researching', addedAt: now, updatedAt: now })
    // What changed before is part of what was saved.
    if ((await visits.get(supplierId)) === undefined) await visits.add({ id: supplierId, visitedAt: now })
  }

  /** The record of this company, made where the memory holds none yet. */
  async function ensureRecord(supplier: Identity): Promise<SupplierRecord> {
    const known = await findRecords(tables, [supplier])
    const seen = { page: { kind: 'search' as const }, at: clock(), newId }
    const { record } = mergeReading(known, { ...supplier, facts: {} }, seen)
    await suppliers.put(supplierRow(record))
    return record
  }

  const removeEntries = (trashId: string, removed: Entry[], removedLists: List[] = []) =>
    discard(tables, { lists: removedLists, entries: removed }, { trashId, at: clock() })

  /** In the order of adding. */
  const entriesIn = (listId: string) =>
    entries.where('[listId+addedAt+id]').between([listId, Dexie.minKey], [listId, Dexie.maxKey])

  return {
    all: (): Promise<List[]> => lists.orderBy('position').toArray(),

    create(id: string, name: string): Promise<List> {
      return database.write([lists], async () => (await lists.get(id)) ?? addList(id, name))
    },

    rename(id: string, name: string): Promise<void> {
      return database.write([lists], async () => {
        const list = await lists.get(id)
        if (list !== undefined) await lists.put(listSchema.parse({ ...list, name }))
      })
    },

    /** Gives a list a colour, or takes it back. */
    recolour(id: string, colour: ListColour | undefined): Promise<void> {
      return database.write([lists], async () => {
        await lists.update(id, { colour })
      })
    },

    /** Puts lists in this order; others stay behind them as they are. */
    arrange(ids: readonly string[]): Promise<void> {
      const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
      return database.write([lists], async () => {
        const all = await lists.orderBy('position').toArray()
        const arranged = all.toSorted((one, other) => place(one.id) - place(other.id))
        await lists.bulkPut(arranged.map((list, index) => ({ ...list, position: index + 1 })))
      })
    },

    /** Moves a list and its entries to the trash under this id. */
    remove(id: string, trashId: string): Promise<void> {
      return database.write([lists, entries, trash], async () => {
        const list = await lists.get(id)
        if (list !== undefined) await removeEntries(trashId, await entriesIn(id).toArray(), [list])
      })
    },

    /** Puts the company that a page names on the active list. Saving again, or with the same id, changes nothing. */
    save({ saveId, supplier, listId, defaultListName }: SaveOptions): Promise<void> {
      return database.write([suppliers, lists, entries, trash, visits], async () => {
        const active = listId === undefined ? undefined : await lists.get(listId)
        const list =
          active ?? (await lists.orderBy('position').first()) ?? (await addList(newId(), defaultListName))
        await addEntry(saveId, list.id, (await ensureRecord(supplier)).id)
      })
    },

    /** Takes back exactly the save with this id, as long as nothing was written to its entry since. */
    undoSave(saveId: string): Promise<boolean> {
      return database.write([lists, entries, trash], async () => {
        const entry = await entries.get(saveId)
        if (entry === undefined) return (await trash.get(saveId)) !== undefined
        if (entry.updatedAt !== entry.addedAt) return false
        await removeEntries(saveId, [entry])
        return true
      })
    },

    /** Puts a supplier of the memory on a list. */
    add(entryId: string, listId: string, supplierId: string): Promise<void> {
      return database.write([entries, trash, visits], () => addEntry(entryId, listId, supplierId))
    },

    /** Changes what the buyer says of a supplier in a list; `undefined` takes a statement back. */
    judge(entryId: string, change: Partial<Judgement>): Promise<void> {
      return database.write([entries], async () => {
        const entry = await entries.get(entryId)
        if (entry === undefined) return
        const stated = Object.entries({ ...entry, ...change }).filter(([, value]) => value !== undefined)
        await entries.put(entrySchema.parse({ ...Object.fromEntries(stated), updatedAt: clock() }))
      })
    },

    /** Moves an entry to the trash under this id. */
    removeEntry(entryId: string, trashId: string): Promise<void> {
      return database.write([lists, entries, trash], async () => {
        const entry = await entries.get(entryId)
        if (entry !== undefined) await removeEntries(trashId, [entry])
      })
    },

    /** How many suppliers are in each list, by its id. */
    counts(): Promise<Map<string, number>> {
      return database.read([lists, entries], async () => {
        const counted = new Map<string, number>()
        for (const id of await lists.toCollection().primaryKeys()) {
          counted.set(id, await entriesIn(id).count())
        }
        return counted
      })
    },

    entriesOf: (supplierId: string): Promise<Entry[]> =>
      entries.where('supplierId').equals(supplierId).toArray(),

    /** A whole list, in the order in which suppliers were added. */
    rows(listId: string): Promise<ListRow[]> {
      return database.read([suppliers, lists, entries, notes], async () => {
        const list = await lists.get(listId)
        if (list === undefined) return []
        const members = await entriesIn(listId).toArray()
        const ids = members.map(({ supplierId }) => supplierId)
        const records = await suppliers.bulkGet(ids)
        const written = new Map<string, Note[]>(ids.map((id) => [id, []]))
        for (const note of await notes.where('supplierId').anyOf(ids).sortBy('createdAt')) {
          written.get(note.supplierId)?.push(note)
        }
        return members.flatMap((entry, index) => {
          const supplier = records[index]
          const own = written.get(entry.supplierId) ?? []
          return supplier === undefined ? [] : [{ list, entry, supplier, notes: own }]
        })
      })
    },
  }
}

export type ListRepository = ReturnType<typeof createListRepository>
