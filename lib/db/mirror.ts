import * as z from 'zod/mini'
import { companyIdSchema, shopHostSchema } from '@/lib/core/identity-schema.ts'
import { recordedFactsSchema } from '@/lib/core/record-schema.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import {
  entrySchema,
  listSchema,
  noteSchema,
  trashItemSchema,
  type Entry,
  type List,
  type Note,
  type TrashItem,
} from '@/lib/core/shortlist.ts'
import { userTables, type Tables, type UserTable } from './tables.ts'

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

/** What the mirror gives back: all that the buyer wrote, and the companies that it is about. */
export interface MirroredRows {
  suppliers: SupplierRecord[]
  lists: List[]
  entries: Entry[]
  notes: Note[]
  trash: TrashItem[]
  /** Files that could not be read as what they should be. */
  unreadable: number
}

const rowSchemas = {
  suppliers: z.object({
    id: z.string().check(z.minLength(1), z.maxLength(60)),
    companyIds: z.array(companyIdSchema),
    hosts: z.array(shopHostSchema),
    facts: recordedFactsSchema,
    firstSeen: z.number(),
    lastSeen: z.number(),
  }),
  lists: listSchema,
  entries: entrySchema,
  notes: noteSchema,
  trash: trashItemSchema,
}

const fileName = (table: UserTable | 'suppliers', id: string) => `${table} ${encodeURIComponent(id)}.json`

type UserRow = List | Entry | Note | TrashItem

/** The suppliers that a row is about. */
function suppliersOf(row: UserRow): string[] {
  if ('supplierId' in row) return [row.supplierId]
  return 'entries' in row ? [...row.entries, ...row.notes].map(({ supplierId }) => supplierId) : []
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

  async function copyTable(table: UserTable, ids: string[]): Promise<string[]> {
    const rows = (await (tables[table] as Tables['trash']).bulkGet(ids)) as (UserRow | undefined)[]
    const present = rows.filter((row) => row !== undefined)
    await copySuppliers(present)
    for (const row of present) await files.write(fileName(table, row.id), JSON.stringify(row))
    return ids.filter((_, index) => rows[index] === undefined).map((id) => fileName(table, id))
  }

  async function copyChanges(): Promise<number> {
    const changes = await tables.outbox.where('seq').above(copied).toArray()
    const gone: string[] = []
    for (const table of userTables) {
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

    isEmpty: async () => (await files.names()).length === 0,

    async readAll(): Promise<MirroredRows> {
      const found: MirroredRows = {
        suppliers: [],
        lists: [],
        entries: [],
        notes: [],
        trash: [],
        unreadable: 0,
      }
      for (const name of await files.names()) {
        const table = name.split(' ', 1)[0] as keyof typeof rowSchemas
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
