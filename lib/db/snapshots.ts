import type { Digest } from '@/lib/export/digest.ts'
import { isSnapshotDue, snapshotsToKeep } from '@/lib/export/snapshots.ts'
import { writeBackup } from '@/lib/export/write-backup.ts'
import type { BackupRow } from '@/lib/import/read-backup.ts'
import { readUserRows, type UserRows } from './backup-content.ts'
import { noteBackups } from './backup-memory.ts'
import type { BlobFolder } from './blob-folder.ts'
import type { Database } from './database.ts'
import { rowsAboutSuppliers } from './kept-suppliers.ts'
import { stampOf } from './row-stamp.ts'
import { schemas, userTables } from './tables.ts'

const fileName = (takenAt: number) => `${takenAt}.zip`

/** When the snapshots were taken that there are, newest first, in milliseconds since the epoch. */
export async function snapshotTimes(folder: BlobFolder): Promise<number[]> {
  const times = (await folder.names()).flatMap((name) => /^(\d{1,16})\.zip$/.exec(name)?.[1] ?? [])
  return times.map(Number).toSorted((one, other) => other - one)
}

/** The file of a snapshot: a backup of what the buyer wrote and the companies that it is about. */
export const readSnapshot = (folder: BlobFolder, takenAt: number): Promise<Blob | undefined> =>
  folder.read(fileName(takenAt))

interface SnapshotContext {
  folder: BlobFolder
  /** Now, in milliseconds since the epoch. */
  now: number
  digest: Digest
  extensionVersion: string
}

/**
 * Takes a snapshot where the first one of the day is due and anything was written since the last, and drops those
 * that are no longer to be kept. Also remembers when the buyer last wrote anything. Answers whether it took one.
 */
export async function takeSnapshot(
  database: Database,
  { folder, now, digest, extensionVersion }: SnapshotContext,
): Promise<boolean> {
  const taken = await snapshotTimes(folder)
  if (!isSnapshotDue(taken, now)) return false
  const own = await readUserRows(database)
  const changedAt = lastChange(own)
  if (changedAt === undefined) return false
  await noteBackups(database, { changedAt })
  if (changedAt <= (taken[0] ?? 0)) return false
  const content = {
    schemaVersion: schemas.length,
    extensionVersion,
    createdAt: now,
    tables: {
      suppliers: recordsOf(database, suppliersOf(own)),
      ...Object.fromEntries(userTables.map((name) => [name, [own[name]]])),
    },
    attachments: [],
  }
  await folder.write(fileName(now), writeBackup(content, digest))
  const kept = new Set(snapshotsToKeep([...taken, now]))
  for (const at of taken) if (!kept.has(at)) await folder.remove(fileName(at))
  return true
}

const createdAt = (row: object) =>
  'createdAt' in row && typeof row.createdAt === 'number' ? row.createdAt : 0

function lastChange(own: UserRows): number | undefined {
  let last: number | undefined
  for (const name of userTables) {
    for (const row of own[name]) last = Math.max(last ?? 0, stampOf(row).at ?? createdAt(row))
  }
  return last
}

/** The ids of the suppliers that the buyer wrote anything about, in the trash too. */
function suppliersOf(own: UserRows): string[] {
  const ids = new Set<string>()
  const note = (row: object) => {
    if ('supplierId' in row && typeof row.supplierId === 'string') ids.add(row.supplierId)
    if ('supplierIds' in row && Array.isArray(row.supplierIds)) for (const id of row.supplierIds) ids.add(id)
  }
  for (const name of userTables) for (const row of own[name]) note(row)
  for (const item of own.trash) for (const row of rowsAboutSuppliers(item as never)) note(row)
  return [...ids]
}

const recordsAtOnce = 500

async function* recordsOf({ tables }: Database, ids: readonly string[]): AsyncGenerator<BackupRow[], void> {
  for (let at = 0; at < ids.length; at += recordsAtOnce) {
    const rows = await tables.suppliers.bulkGet(ids.slice(at, at + recordsAtOnce))
    yield rows.filter((row) => row !== undefined)
  }
}
