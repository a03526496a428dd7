import type { Table } from 'dexie'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry } from '@/lib/core/shortlist.ts'
import { planRestore, type RestoreMode, type RestorePlan, type RowStamp } from '@/lib/import/plan-restore.ts'
import type { Backup, BackupRow } from '@/lib/import/read-backup.ts'
import { mergeFacts } from '@/lib/suppliers/merge-facts.ts'
import { adoptUserWork } from './adopt-user-work.ts'
import { attachmentLimits, isAttachmentName } from './attachment-files.ts'
import { backupTables, type BackupTable } from './backup-rows.ts'
import { piecesOf, type BlobFolder } from './blob-folder.ts'
import type { Database } from './database.ts'
import { findRecords } from './find-records.ts'
import { stampOf } from './row-stamp.ts'
import { supplierRow } from './supplier-row.ts'
import { userTables } from './tables.ts'

/**
 * How much a restore is about: all that a backup holds, or what the buyer wrote, as in a snapshot. The latter only
 * adds to what pages said, whatever the mode.
 */
export type RestoreScope = 'all' | 'user-work'

export interface RestoreOptions {
  mode: RestoreMode
  scope: RestoreScope
}

type Rows = Record<BackupTable, BackupRow[]>

/** The mode of a table; `undefined` for one that the restore leaves alone. */
function modeOf(name: BackupTable, { mode, scope }: RestoreOptions): RestoreMode | undefined {
  if (scope === 'all' || userTables.some((table) => table === name)) return mode
  return name === 'suppliers' ? 'merge' : undefined
}

/** Puts backups back into the memory. */
export function createRestorer(database: Database, attachmentFiles?: BlobFolder) {
  const { tables } = database
  const tableOf = (name: BackupTable) => tables[name] as Table<BackupRow, string>
  const all = backupTables.map(tableOf)

  async function planOf(rows: Rows, options: RestoreOptions): Promise<RestorePlan> {
    const current: Record<string, RowStamp[]> = {}
    const backup: Record<string, RowStamp[]> = {}
    for (const name of backupTables) {
      if (modeOf(name, options) === undefined) continue
      current[name] = (await tableOf(name).toArray()).map(stampOf)
      backup[name] = rows[name].map(stampOf)
    }
    return planRestore(current, backup, (name) => modeOf(name as BackupTable, options) ?? 'merge')
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

  /** The bytes come first: without their rows they are swept away. */
  async function writeAttachments(backup: Backup): Promise<void> {
    if (attachmentFiles === undefined) return
    const present = new Set(await attachmentFiles.names())
    for await (const { id, bytes } of backup.attachments()) {
      if (present.has(id) || !isAttachmentName(id) || bytes.length > attachmentLimits.each) continue
      await attachmentFiles.write(id, piecesOf(new Blob([bytes])))
    }
  }

  return {
    /** What a restore would do, for the preview. */
    async plan(backup: Backup, options: RestoreOptions): Promise<RestorePlan> {
      const rows = await rowsOf(backup)
      return database.read(all, () => planOf(rows, options))
    },

    /**
     * Restores in one transaction: afterwards the memory is as it was or as it shall be, whatever cuts it off.
     * Answers what was done. Throws a `FileError` where the file changed since it was opened.
     */
    async restore(backup: Backup, options: RestoreOptions): Promise<RestorePlan> {
      // Read before the transaction, which would end while a file is waited for.
      const rows = await rowsOf(backup)
      await writeAttachments(backup)
      if (options.mode === 'replace') await database.expectLoss()
      return database.write(all, async () => {
        const plan = await planOf(rows, options)
        for (const name of backupTables) {
          const mode = modeOf(name, options)
          if (mode === undefined) continue
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
        if (modeOf('suppliers', options) === 'merge') {
          const added = new Set(plan.tables.suppliers?.added)
          await joinTwins((rows.suppliers as SupplierRecord[]).filter(({ id }) => added.has(id)))
        }
        return plan
      })
    },
  }
}

async function rowsOf(backup: Backup): Promise<Rows> {
  const rows = Object.fromEntries(backupTables.map((name) => [name, [] as BackupRow[]])) as Rows
  for (const name of backupTables) for await (const part of backup.rows(name)) rows[name].push(...part)
  return rows
}
