import type { Table } from 'dexie'
import type * as z from 'zod/mini'
import { attachmentSchema } from '@/lib/core/attachment.ts'
import { draftSchema } from '@/lib/core/draft.ts'
import { flagStateSchema } from '@/lib/core/flag-state.ts'
import { planSchema } from '@/lib/core/plan.ts'
import { quoteSchema } from '@/lib/core/quote.ts'
import { entrySchema, listSchema, noteSchema, trashItemSchema } from '@/lib/core/shortlist.ts'
import { supplierRecordSchema } from '@/lib/core/supplier-record-schema.ts'
import { twinSchema } from '@/lib/core/twin.ts'
import {
  formatMirrorFile,
  mirrorFile,
  parseLine,
  parseMirrorFile,
  tableOf,
  type MirrorLines,
} from './mirror-file.ts'
import { userTables, type Change, type Tables, type UserTable } from './tables.ts'

/** A flat folder outside the database. Writing replaces a file as a whole or not at all. */
export interface MirrorFiles {
  names(): Promise<string[]>
  /** `undefined` where there is no such file. */
  read(name: string): Promise<string | undefined>
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
  /** Runs this while no other page of the extension runs such a thing. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>
}

/** What every file of the mirror holds, by the first word of its name. */
const rowSchemas = {
  suppliers: supplierRecordSchema,
  lists: listSchema,
  entries: entrySchema,
  notes: noteSchema,
  quotes: quoteSchema,
  drafts: draftSchema,
  twins: twinSchema,
  flagStates: flagStateSchema,
  plans: planSchema,
  attachments: attachmentSchema,
  trash: trashItemSchema,
} satisfies Record<UserTable | 'suppliers', z.ZodMiniType>

export type MirroredTable = keyof typeof rowSchemas
export const mirroredTables = Object.keys(rowSchemas) as MirroredTable[]

/** What the mirror gives back: all that the buyer wrote, and the companies that it is about. */
export type MirroredRows = { [Name in MirroredTable]: z.infer<(typeof rowSchemas)[Name]>[] } & {
  /** Lines of files that could not be read as what they should be. */
  unreadable: number
}

type Row = MirroredRows[MirroredTable][number]

const idsOf = ({ ids = [], id }: Change) => (id === undefined ? ids : [...ids, id])

/** The suppliers that a row is about. */
function suppliersOf(row: Row): string[] {
  if ('supplierIds' in row) return row.supplierIds
  if ('deletedAt' in row) {
    const { entries, notes, quotes = [], plans = [], attachments = [] } = row
    return [...entries, ...notes, ...quotes, ...plans, ...attachments].flatMap(suppliersOf)
  }
  return 'supplierId' in row && row.supplierId !== undefined ? [row.supplierId] : []
}

/** Ids by the file that their rows are in. */
function byFile(table: MirroredTable, ids: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const id of ids) {
    const name = mirrorFile(table, id)
    found.set(name, [...(found.get(name) ?? []), id])
  }
  return found
}

/** A second copy of what the buyer wrote, fed from the outbox of the database. */
export function createMirror(tables: Tables, files: MirrorFiles) {
  let copied = 0
  let waiting: Promise<number> | undefined

  /** Changes one file; one without rows is none. */
  async function alterFile(name: string, alter: (lines: MirrorLines) => void): Promise<void> {
    const lines = parseMirrorFile(await files.read(name))
    alter(lines)
    await (lines.size === 0 ? files.remove(name) : files.write(name, formatMirrorFile(lines)))
  }

  /** Copies the rows that there are, file by file; tells of each of them, and answers those that there are no more. */
  async function copyRows(table: MirroredTable, ids: Iterable<string>, onRow: (row: Row) => void) {
    const gone: [name: string, ids: string[]][] = []
    for (const [name, own] of byFile(table, ids)) {
      const found = (await (tables[table] as Table).bulkGet(own)) as (Row | undefined)[]
      const rows = found.filter((row) => row !== undefined)
      rows.forEach(onRow)
      if (rows.length > 0)
        await alterFile(name, (lines) => rows.forEach((row) => lines.set(row.id, JSON.stringify(row))))
      const missing = own.filter((_, index) => found[index] === undefined)
      if (missing.length > 0) gone.push([name, missing])
    }
    return gone
  }

  async function copyChanges(): Promise<number> {
    const changes = await tables.outbox.where('seq').above(copied).toArray()
    const changed = (table: MirroredTable) =>
      new Set(changes.filter((change) => change.table === table).flatMap(idsOf))
    const suppliers = changed('suppliers')
    const gone: [name: string, ids: string[]][] = []
    for (const table of userTables)
      gone.push(
        ...(await copyRows(table, changed(table), (row) =>
          suppliersOf(row).forEach((id) => suppliers.add(id)),
        )),
      )
    gone.push(...(await copyRows('suppliers', suppliers, () => {})))
    // Last, so that a row on its way to the trash is in the mirror twice for a moment and never not at all.
    for (const [name, ids] of gone) await alterFile(name, (lines) => ids.forEach((id) => lines.delete(id)))
    copied = changes.at(-1)?.seq ?? copied
    return copied
  }

  return {
    /** Copies what changed since the last call; where it is cut off, the next call does it again. */
    copy(): Promise<number> {
      // Whoever calls while a copy waits for its turn has its changes in that one.
      waiting ??= files.exclusively(() => {
        waiting = undefined
        return copyChanges()
      })
      return waiting
    },

    /** The ids of the suppliers that it has a copy of. */
    async suppliers(): Promise<string[]> {
      const names = (await files.names()).filter((name) => tableOf(name) === 'suppliers')
      const ids: string[] = []
      for (const name of names) ids.push(...parseMirrorFile(await files.read(name)).keys())
      return ids
    },

    clear(): Promise<void> {
      return files.exclusively(async () => {
        for (const name of await files.names()) await files.remove(name)
      })
    },

    isEmpty: async () => (await files.names()).length === 0,

    async readAll(): Promise<MirroredRows> {
      const found = {
        ...(Object.fromEntries(mirroredTables.map((table) => [table, []])) as unknown as MirroredRows),
        unreadable: 0,
      }
      for (const name of await files.names()) {
        const table = tableOf(name) as MirroredTable
        const schema = Object.hasOwn(rowSchemas, table) ? rowSchemas[table] : undefined
        for (const line of parseMirrorFile(await files.read(name)).values()) {
          const row = schema?.safeParse(parseLine(line))
          if (row?.success) (found[table] as unknown[]).push(row.data)
          else found.unreadable += 1
        }
      }
      return found
    },
  }
}
