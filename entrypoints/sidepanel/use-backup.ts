import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { OpenedBackup, RestoreMode } from '@/components/backup-preview.tsx'
import { useTexts } from '@/components/texts-context.ts'
import type { RestoreScope } from '@/lib/db/restore.ts'
import { noteBackups, readBackupMemory } from '@/lib/db/backup-memory.ts'
import { keepCopies } from '@/lib/db/keep-copies.ts'
import { opfsFolders } from '@/lib/db/opfs-folder.ts'
import { readSnapshot, snapshotTimes } from '@/lib/db/snapshots.ts'
import { fileName } from '@/lib/export/file-name.ts'
import { announceMarks } from '@/lib/settings/marks-signal.ts'
import { extensionVersion } from '../shared/extension-version.ts'
import { saveFile } from '../shared/save-file.ts'
import { useServices, type Services } from '../shared/services.ts'
import type { RunJob } from './use-data-work.ts'

/** When the snapshots were taken that there are, newest first; today's is taken first where it is due. */
function useSnapshots({ database, clock }: Services): number[] | undefined {
  const [takenAt, setTakenAt] = useState<number[]>()
  useEffect(() => {
    const { snapshots, attachments } = opfsFolders
    const copies = {
      snapshots,
      attachments,
      now: clock(),
      digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
      extensionVersion: extensionVersion(),
    }
    keepCopies(database, copies)
      // What cannot be copied now is copied at the next start; what there is can be shown.
      .catch(() => {})
      .then(() => snapshotTimes(snapshots))
      .then(setTakenAt, () => setTakenAt([]))
  }, [database, clock])
  return takenAt
}

/** Backups and snapshots: saved, opened, put back. One of them is open at a time. */
export function useBackup(run: RunJob) {
  const { t } = useTexts()
  const services = useServices()
  const { database, clock, newId, toasts } = services
  const [opened, setOpened] = useState<OpenedBackup>()
  const memory = useLiveQuery(() => readBackupMemory(database), [database])
  const takenAt = useSnapshots(services)
  const say = (text: string) => toasts.getState().show({ id: newId(), text })

  async function open(file: Blob, scope: RestoreScope): Promise<void> {
    setOpened(undefined)
    const preview = await run('checking', 'open-backup', { file, scope })
    if (preview !== undefined) setOpened({ ...preview, isSnapshot: scope === 'user-work' })
  }

  return {
    opened,
    takenAt,
    savedAt: memory?.savedAt,
    open: (file: Blob) => open(file, 'all'),
    close: () => setOpened(undefined),

    async openSnapshot(at: number): Promise<void> {
      const file = await readSnapshot(opfsFolders.snapshots, at)
      if (file !== undefined) await open(file, 'user-work')
    },

    async save(): Promise<void> {
      const now = clock()
      const file = await run('backup', 'save-backup', { extensionVersion: extensionVersion() })
      if (file === undefined) return
      const name = fileName('backup', 'zip', now)
      saveFile(name, 'application/zip', file)
      await noteBackups(database, { savedAt: now })
      say(t('data.backup.saved', { name }))
    },

    async restore(mode: RestoreMode): Promise<void> {
      if ((await run('restore', 'restore', { mode })) === undefined) return
      setOpened(undefined)
      await announceMarks(newId())
      say(t('data.backup.restored'))
    },
  }
}
