import type { RowStamp } from '@/lib/import/plan-restore.ts'
import type { BackupRow } from '@/lib/import/read-backup.ts'

/** When a row was last changed, for those tables whose rows say so. */
export function stampOf(row: BackupRow): RowStamp {
  const times: Partial<Record<string, unknown>> = { ...row }
  const at =
    times.updatedAt ?? times.deletedAt ?? times.lastSeen ?? times.visitedAt ?? times.at ?? times.addedAt
  return { id: row.id, ...(typeof at === 'number' && { at }) }
}
