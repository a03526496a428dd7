import type { Table } from 'dexie'
import { factNames } from '@/lib/core/facts.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { ImportMemory, ImportPlan, ImportUndo, ImportWrites } from '@/lib/import/plan-import.ts'
import type { Database } from './database.ts'
import { keepingTables, keptSuppliers } from './kept-suppliers.ts'
import { supplierRow } from './supplier-row.ts'

/** What a plan was made from, with a mark that changes with it. */
export interface ImportBasis {
  memory: ImportMemory
  mark: string
}

/** What taking back an import did: rows that it made and that stay, because they were changed or used since. */
export interface ImportTakenBack {
  kept: number
}

const importTables = ['suppliers', 'lists', 'entries', 'notes'] as const

/** Rows that go to the database at once: all at once would hold up everything else that wants to be written. */
const rowsAtOnce = 2000

async function inParts<Row>(
  rows: readonly Row[],
  write: (part: readonly Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) await write(rows.slice(at, at + rowsAtOnce))
}

/** Writes what an import planned, and takes it back. */
export function createImportWriter(database: Database) {
  const { tables } = database
  const { suppliers, lists, entries, notes, trash } = tables
  const own = importTables.map((name): Table => tables[name])

  /** Any page that is read and any row that is written changes it. */
  async function markOf(): Promise<string> {
    const newest = await suppliers.orderBy('[lastSeen+id]').last()
    const counts = await Promise.all(own.map((table) => table.count()))
    return JSON.stringify([newest?.lastSeen, newest?.id, counts])
  }

  async function isUnchanged({ changed }: ImportUndo): Promise<boolean> {
    for (const name of ['suppliers', 'entries'] as const) {
      const before = changed[name]
      const now = await (tables[name] as Table).bulkGet(before.map(({ id }) => id))
      if (!before.every((row, index) => JSON.stringify(row) === JSON.stringify(now[index]))) return false
    }
    return true
  }

  async function writeRows(writes: ImportWrites, { made }: ImportUndo): Promise<void> {
    for (const name of importTables) {
      const table: Table<{ id: string }, string> = tables[name] as Table
      const isMade = new Set(made[name])
      const rows: { id: string }[] = name === 'suppliers' ? writes.suppliers.map(supplierRow) : writes[name]
      await inParts(
        rows.filter(({ id }) => isMade.has(id)),
        (part) => table.bulkAdd(part),
      )
      await inParts(
        rows.filter(({ id }) => !isMade.has(id)),
        (part) => table.bulkPut(part),
      )
    }
  }

  /** Deletes the rows that nobody changed since the import, and answers how many it leaves. */
  async function deleteUnchanged(name: 'entries' | 'notes', { at, made }: ImportUndo): Promise<number> {
    const table: Table<{ id: string; updatedAt: number }, string> = tables[name] as Table
    const rows = (await table.bulkGet(made[name])).filter((row) => row !== undefined)
    const gone = rows.filter(({ updatedAt }) => updatedAt === at).map(({ id }) => id)
    await inParts(gone, (part) => table.bulkDelete([...part]))
    return rows.length - gone.length
  }

  async function deleteEmptyLists({ made }: ImportUndo): Promise<number> {
    let kept = 0
    for (const id of made.lists) {
      const [first] = await entries
        .where('[listId+addedAt+id]')
        .between([id], [id, []])
        .limit(1)
        .primaryKeys()
      if (first === undefined) await lists.delete(id)
      else kept += 1
    }
    return kept
  }

  /** A supplier stays where a page was read or anything was written about it since. */
  async function deleteUnusedSuppliers({ at, made }: ImportUndo): Promise<number> {
    let kept = 0
    await inParts(made.suppliers, async (ids) => {
      const used = await keptSuppliers(tables, ids)
      const rows = (await suppliers.bulkGet([...ids])).filter((row) => row !== undefined)
      const gone = rows.filter(({ id, lastSeen }) => lastSeen === at && !used.has(id))
      await suppliers.bulkDelete(gone.map(({ id }) => id))
      kept += rows.length - gone.length
    })
    return kept
  }

  async function putBack({ at, changed }: ImportUndo): Promise<void> {
    const entriesNow = await entries.bulkGet(changed.entries.map(({ id }) => id))
    await entries.bulkPut(changed.entries.filter((_, index) => entriesNow[index]?.updatedAt === at))
    const suppliersNow = await suppliers.bulkGet(changed.suppliers.map(({ id }) => id))
    await suppliers.bulkPut(
      changed.suppliers.flatMap((before, index) => {
        const now = suppliersNow[index]
        return now === undefined ? [] : [supplierRow(withoutImport(now, before, at))]
      }),
    )
  }

  return {
    /** What an import is planned from, as it stands at one moment. */
    basis(): Promise<ImportBasis> {
      return database.read(own, async () => ({
        memory: {
          suppliers: await suppliers.toArray(),
          lists: await lists.toArray(),
          entries: await entries.toArray(),
          notes: await notes.toCollection().sortBy('createdAt'),
        },
        mark: await markOf(),
      }))
    },

    /** Writes a plan in one transaction; false, with nothing written, where the memory changed since its basis. */
    write({ writes, undo }: ImportPlan, mark: string): Promise<boolean> {
      return database.write(own, async () => {
        if ((await markOf()) !== mark || !(await isUnchanged(undo))) return false
        await writeRows(writes, undo)
        return true
      })
    },

    /** Takes an import back in one transaction. What was changed or used since stays. */
    async takeBack(undo: ImportUndo): Promise<ImportTakenBack> {
      await database.expectLoss()
      const touched = [...own, trash, ...keepingTables.map((name): Table => tables[name])]
      return database.write([...new Set(touched)], async () => {
        const keptRows = (await deleteUnchanged('notes', undo)) + (await deleteUnchanged('entries', undo))
        await putBack(undo)
        const keptLists = await deleteEmptyLists(undo)
        return { kept: keptRows + keptLists + (await deleteUnusedSuppliers(undo)) }
      })
    },
  }
}

/** The record without what the import brought; what pages said since stays. */
function withoutImport(now: SupplierRecord, before: SupplierRecord, at: number): SupplierRecord {
  const facts = factNames.flatMap((name) => {
    const fact = now.facts[name]
    const isImported = fact?.page === 'other' && fact.at === at
    const kept = isImported ? before.facts[name] : fact
    return kept === undefined ? [] : [[name, kept] as const]
  })
  const isSeenSince = now.lastSeen !== before.lastSeen
  const { companyIds, hosts } = isSeenSince ? now : before
  return { ...now, companyIds, hosts, facts: Object.fromEntries(facts) }
}
