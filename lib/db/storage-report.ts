import type { Database } from './database.ts'
import { mirroredTables } from './mirror.ts'

/** Less free space than this, in bytes, is worth a word: a full disk can cost a database. */
const littleSpace = 200_000_000

/** What the browser says of the disk, in bytes, as `navigator.storage.estimate` answers it. */
export interface SpaceEstimate {
  usage?: number
  quota?: number
}

export interface StorageReport {
  /** Rows by table. */
  rows: Record<(typeof reportedTables)[number], number>
  /** How many suppliers are on a list. */
  savedSuppliers: number
  /** The oldest and the newest observation, in milliseconds since the epoch; absent where there is none. */
  since?: number
  until?: number
  /** In bytes; absent where the browser does not tell. */
  usedBytes?: number
  freeBytes?: number
  isSpaceLow: boolean
}

const reportedTables = [...mirroredTables, 'observations', 'visits'] as const

/** What is stored, and how much of it. */
export function readStorageReport(
  database: Database,
  { usage, quota }: SpaceEstimate,
): Promise<StorageReport> {
  const { tables } = database
  const { observations, entries } = tables
  return database.read(
    reportedTables.map((name) => tables[name]),
    async () => {
      const counted: [string, number][] = []
      for (const name of reportedTables) counted.push([name, await tables[name].count()])
      const saved = await entries.orderBy('supplierId').uniqueKeys()
      const oldest = await observations.orderBy('[at+id]').first()
      const newest = await observations.orderBy('[at+id]').last()
      const freeBytes = quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0))
      return {
        rows: Object.fromEntries(counted) as StorageReport['rows'],
        savedSuppliers: saved.length,
        ...(oldest && { since: oldest.at }),
        ...(newest && { until: newest.at }),
        ...(usage !== undefined && { usedBytes: usage }),
        ...(freeBytes !== undefined && { freeBytes }),
        isSpaceLow: freeBytes !== undefined && freeBytes < littleSpace,
      }
    },
  )
}
