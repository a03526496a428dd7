import type { Database } from './database.ts'

/** What is remembered of backups, each in milliseconds since the epoch. */
export interface BackupMemory {
  /** When the last backup was saved as a file. */
  savedAt?: number
  /** When the buyer last wrote anything, as of the last start of the browser. */
  changedAt?: number
  /** When the buyer last put the reminder away. */
  dismissedAt?: number
}

export async function readBackupMemory({ tables }: Pick<Database, 'tables'>): Promise<BackupMemory> {
  const known = await tables.meta.get('backups')
  return known?.key === 'backups' ? known.value : {}
}

/** Remembers one thing of backups and keeps the others. */
export function noteBackups(database: Database, change: BackupMemory): Promise<void> {
  const { meta } = database.tables
  return database.write([meta], async () => {
    await meta.put({ key: 'backups', value: { ...(await readBackupMemory(database)), ...change } })
  })
}
