import { attachmentBytes } from '@/lib/db/attachment-files.ts'
import { backupContent } from '@/lib/db/backup-content.ts'
import { backupRowSchemas } from '@/lib/db/backup-rows.ts'
import { createRestorer, type RestoreOptions } from '@/lib/db/restore.ts'
import { schemas } from '@/lib/db/tables.ts'
import { writeBackup } from '@/lib/export/write-backup.ts'
import type { RestoreMode, RestorePlan } from '@/lib/import/plan-restore.ts'
import { readBackup, type Backup } from '@/lib/import/read-backup.ts'
import type { DataContext } from './data-context.ts'
import type { BackupPreview, RestoreCounts } from './data-jobs.ts'

function countsOf({ tables, lostShare, mustAsk }: RestorePlan): RestoreCounts {
  const counts = { added: 0, replaced: 0, removed: 0 }
  for (const { added, replaced, removed } of Object.values(tables)) {
    counts.added += added.length
    counts.replaced += replaced.length
    counts.removed += removed.length
  }
  return { ...counts, lostShare, mustAsk }
}

/** Backups: made, looked at, put back. The one that was opened last is the one that is restored. */
export function createBackupJobs(context: DataContext) {
  const { database, attachments, outgoing, digest, clock } = context
  const restorer = createRestorer(database, attachments)
  let opened: { backup: Backup; scope: RestoreOptions['scope'] } | undefined

  const effectOf = async (backup: Backup, options: RestoreOptions) =>
    countsOf(await restorer.plan(backup, options))

  return {
    async save(extensionVersion: string, onProgress: (share: number) => void): Promise<Blob> {
      const content = {
        schemaVersion: schemas.length,
        extensionVersion,
        createdAt: clock(),
        tables: await backupContent(database),
        attachments: attachmentBytes(database, attachments),
      }
      let pieces = 0
      async function* counted() {
        for await (const piece of writeBackup(content, digest)) {
          yield piece
          pieces += 1
          // How many there will be is not known; the bar slows down and never stands still.
          onProgress(1 - 1 / (1 + pieces / 20))
        }
      }
      return outgoing(counted())
    },

    async open(file: Blob, scope: RestoreOptions['scope']): Promise<BackupPreview> {
      opened = undefined
      const backup = await readBackup(file, {
        digest,
        rowSchemas: backupRowSchemas,
        schemaVersion: schemas.length,
      })
      opened = { backup, scope }
      const { createdAt, extensionVersion, counts, attachments: files } = backup.manifest
      const [merge, replace] = [
        await effectOf(backup, { mode: 'merge', scope }),
        await effectOf(backup, { mode: 'replace', scope }),
      ]
      return { createdAt, extensionVersion, counts, attachments: files.length, effect: { merge, replace } }
    },

    async restore(mode: RestoreMode): Promise<RestoreCounts> {
      if (opened === undefined) throw new Error('no backup was opened')
      const { backup, scope } = opened
      return countsOf(await restorer.restore(backup, { mode, scope }))
    },
  }
}
