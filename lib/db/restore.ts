import type { Table } from 'dexie'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry } from '@/lib/core/shortlist.ts'
import { planRestore, type RestoreMode, type RestorePlan, type RowStamp } from '@/lib/import/plan-restore.ts'
import type { Backup, BackupRow } from '@/lib/import/read-backup.ts'
import { mergeFacts } from '@/lib/suppliers/merge-facts.ts'
import { adoptUserWork } from './adopt-user-work.ts'
import { backupTables, type BackupTable } from './backup-rows.ts'
import type { Database } from './database.ts'
import { findRecords } from './find-records.ts'
import { supplierRow } from './supplier-row.ts'

type Rows = Record<BackupTable, BackupRow[]>

/** When a row was last changed, for those tables whose rows say so. */
function stampOf(row: BackupRow): RowStamp {
  const times: Partial<Record<string, unknown>> = { ...row }
  const at =
    times.updatedAt ?? times.deletedAt ?? times.lastSeen ?? times.visitedAt ?? times.at ?? times.addedAt
  return { id: row.id, ...(typeof at === 'number' && { at }) }
}

/** Puts backups back into the memory. */
export function createRestorer(database: Database) {
  const { tables } = database
  const tableOf = (name: BackupTable) => tables[name] as Table<BackupRow, string>
  const all = backupTables.map(tableOf)

  async function planOf(rows: Rows, mode: RestoreMode): Promise<RestorePlan> {
    const current: Record<string, RowStamp[]> = {}
    const backup: Record<string, RowStamp[]> = {}
    for (const name of backupTables) {
      current[name] = (await tableOf(name).toArray()).map(stampOf)
      backup[name] = rows[name].map(stampOf)
    }
    return planRestore(current, backup, mode)
  }

  /** In a merge, of two entries for the same supplier in the same list the later one stays. */
  async function withFreePlace(rows: Entry[]): Promise<Entry[]> {
    const kept: Entry[] = []
    for (const row of rows) {
      const { listId, supplierId } = row
      const present = await tables.entries.get({ listId, supplierId })
      if (present !== undefined && present.id !== row.id) {
        if (present.updatedAt >= row.updatedAt) continue
        await tables.entries.delete(present.id)
      }
      kept.push(row)
    }
    return kept
  }

  /** Records of one company that the two sides knew by ids of their own become one. */
  async function joinTwins(added: readonly SupplierRecord[]): Promise<void> {
    for (const record of added) {
      const identities = [
        ...record.companyIds.map((companyId) => ({ companyId })),
        ...record.hosts.map((host) => ({ host })),
      ]
      const known = (await findRecords(tables, identities)).find(({ id }) => id !== record.id)
      const isOther =
        known !== undefined &&
        known.companyIds.length > 0 &&
        record.companyIds.length > 0 &&
        !known.companyIds.some((id) => record.companyIds.includes(id))
      if (known === undefined || isOther) continue
      await tables.suppliers.put(
        supplierRow({
          ...known,
          companyIds: [...new Set([...known.companyIds, ...record.companyIds])],
          hosts: [...new Set([...known.hosts, ...record.hosts])],
          facts: mergeFacts(known.facts, record.facts),
          firstSeen: Math.min(known.firstSeen, record.firstSeen),
          lastSeen: Math.max(known.lastSeen, record.lastSeen),
        }),
      )
      await adoptUserWork(tables, record.id, known.id)
      await tables.suppliers.delete(record.id)
    }
  }

  async function writeRows(name: BackupTable, rows: BackupRow[], mode: RestoreMode): Promise<void> {
    if (name === 'suppliers') {
      await tables.suppliers.bulkPut((rows as SupplierRecord[]).map(supplierRow))
      return
    }
    const isEntries = name === 'entries' && mode === 'merge'
    await tableOf(name).bulkPut(isEntries ? await withFreePlace(rows as Entry[]) : rows)
  }

  return {
    /** What a restore would do, for the preview. */
    async plan(backup: Backup, mode: RestoreMode): Promise<RestorePlan> {
      const rows = await rowsOf(backup)
      return database.read(all, () => planOf(rows, mode))
    },

    /**
     * Restores in one transaction: afterwards the memory is as it was or as it shall be, whatever cuts it off.
     * Answers what was done. Throws a `FileError` where the file changed since it was opened.
     */
    async restore(backup: Backup, mode: RestoreMode): Promise<RestorePlan> {
      // Read before the transaction, which would end while a file is waited for.
      const rows = await rowsOf(backup)
      return database.write(all, async () => {
        const plan = await planOf(rows, mode)
        for (const name of backupTables) {
          if (mode === 'replace') await tableOf(name).clear()
          const { added = [], replaced = [] } = plan.tables[name] ?? {}
          const wanted = new Set([...added, ...replaced])
          // Rows of one id and one time may still differ: what replaces is written as a whole.
          await writeRows(
            name,
            mode === 'replace' ? rows[name] : rows[name].filter(({ id }) => wanted.has(id)),
            mode,
          )
        }
        if (mode === 'merge') {
          const added = new Set(plan.tables.suppliers?.added)
          await joinTwins((rows.suppliers as SupplierRecord[]).filter(({ id }) => added.has(id)))
        }
        return plan
      })
    },

    /** Rows of every table for a backup, in batches; call it within no transaction. */
    batches: (): Record<BackupTable, AsyncGenerator<BackupRow[], void>> =>
      Object.fromEntries(backupTables.map((name) => [name, batchesOf(tableOf(name))])) as Record<
        BackupTable,
        AsyncGenerator<BackupRow[], void>
      >,
  }
}

const rowsABatch = 500

async function* batchesOf(table: Table<BackupRow, string>): AsyncGenerator<BackupRow[], void> {
  let last = ''
  for (;;) {
    const rows = await table.where('id').above(last).limit(rowsABatch).toArray()
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)?.id ?? last
  }
}

async function rowsOf(backup: Backup): Promise<Rows> {
  const rows = Object.fromEntries(backupTables.map((name) => [name, [] as BackupRow[]])) as Rows
  for (const name of backupTables) for await (const part of backup.rows(name)) rows[name].push(...part)
  return rows
}
