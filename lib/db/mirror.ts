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
import type { Tables, UserTable } from './tables.ts'

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
  /** Files that could not be read as what they should be. */
  unreadable: number
}

const fileName = (table: MirroredTable, id: string) => `${table} ${encodeURIComponent(id)}.json`

type UserRow = MirroredRows[UserTable][number]

/** The suppliers that a row is about. */
function suppliersOf(row: UserRow): string[] {
  if ('supplierIds' in row) return row.supplierIds
  if ('deletedAt' in row) {
    const { entries, notes, quotes = [], plans = [], attachments = [] } = row
    return [...entries, ...notes, ...quotes, ...plans, ...attachments].flatMap(suppliersOf)
  }
  return 'supplierId' in row && row.supplierId !== undefined ? [row.supplierId] : []
}

/** A second copy of what the buyer wrote, one file a row, fed from the outbox of the database. */
export function createMirror(tables: Tables, files: MirrorFiles) {
  let copied = 0
  let waiting: Promise<number> | undefined

  async function copySuppliers(rows: readonly UserRow[]): Promise<void> {
    const ids = [...new Set(rows.flatMap(suppliersOf))]
    for (const record of await tables.suppliers.bulkGet(ids)) {
      if (record !== undefined) await files.write(fileName('suppliers', record.id), JSON.stringify(record))
    }
  }

  /** Copies the rows that there are, and answers the files of those that there are no more. */
  async function copyTable(table: MirroredTable, ids: string[]): Promise<string[]> {
    const rows = (await (tables[table] as Table).bulkGet(ids)) as (
      MirroredRows[MirroredTable][number] | undefined
    )[]
    const present = rows.filter((row) => row !== undefined)
    if (table !== 'suppliers') await copySuppliers(present as UserRow[])
    for (const row of present) await files.write(fileName(table, row.id), JSON.stringify(row))
    return ids.filter((_, index) => rows[index] === undefined).map((id) => fileName(table, id))
  }

  async function copyChanges(): Promise<number> {
    const changes = await tables.outbox.where('seq').above(copied).toArray()
    const gone: string[] = []
    for (const table of mirroredTables) {
      const ids = changes.filter((change) => change.table === table).map(({ id }) => id)
      gone.push(...(await copyTable(table, [...new Set(ids)])))
    }
    // Last, so that a row on its way to the trash is in the mirror twice for a moment and never not at all.
    for (const name of gone) await files.remove(name)
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
      const named = (await files.names()).map((name) => /^suppliers (.+)\.json$/.exec(name)?.[1])
      return named.flatMap((id) => (id === undefined ? [] : [decodeURIComponent(id)]))
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
        const table = name.split(' ', 1)[0] as MirroredTable
        const row = Object.hasOwn(rowSchemas, table)
          ? rowSchemas[table].safeParse(parseJson((await files.read(name)) ?? ''))
          : undefined
        if (row?.success) (found[table] as unknown[]).push(row.data)
        else found.unreadable += 1
      }
      return found
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
