import { BackupReminder } from '@/components/backup-reminder.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { openFullPanel } from '../shared/full-page.ts'
import { useBackupReminder } from '../shared/use-backup-reminder.ts'

/** Reminds of a backup above the lists, at most once a week; files are saved in the full page. */
export function ListsReminder() {
  const { isDue, dismiss } = useBackupReminder(useTexts().now)
  if (!isDue) return null
  const save = () => {
    dismiss()
    openFullPanel({ view: 'data' })
  }
  return <BackupReminder onSave={save} onLater={dismiss} />
}
