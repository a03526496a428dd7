import type { Table } from 'dexie'
import type { BackupRow } from '@/lib/import/read-backup.ts'
import { backupTables, type BackupTable } from './backup-rows.ts'
import type { Database } from './database.ts'
import { userTables, type UserTable } from './tables.ts'

const rowsABatch = 500

type Batches = Iterable<BackupRow[]> | AsyncIterable<BackupRow[]>
export type UserRows = Record<UserTable, BackupRow[]>

const isUserTable = (name: BackupTable): name is UserTable => userTables.some((table) => table === name)

async function* batchesOf(table: Table<BackupRow, string>): AsyncGenerator<BackupRow[], void> {
  let last = ''
  for (;;) {
    const rows = await table.where('id').above(last).limit(rowsABatch).toArray()
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)?.id ?? last
  }
}

/** All that the buyer wrote, as it stood at one moment. */
export function readUserRows({ tables, read }: Pick<Database, 'tables' | 'read'>): Promise<UserRows> {
  const own = userTables.map((name): Table<BackupRow> => tables[name] as Table)
  return read(own, async () => {
    const rows = await Promise.all(own.map((table) => table.toArray()))
    return Object.fromEntries(userTables.map((name, index) => [name, rows[index] ?? []])) as UserRows
  })
}

/**
 * Rows of every table for a backup, in batches. What the buyer wrote is of one moment; what pages said follows row
 * by row, however much it is. Call it within no transaction.
 */
export async function backupContent(database: Database): Promise<Record<BackupTable, Batches>> {
  const own = await readUserRows(database)
  const content = backupTables.map((name): [BackupTable, Batches] => [
    name,
    isUserTable(name) ? [own[name]] : batchesOf(database.tables[name] as Table),
  ])
  return Object.fromEntries(content) as Record<BackupTable, Batches>
}
