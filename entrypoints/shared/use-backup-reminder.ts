import { useLiveQuery } from 'dexie-react-hooks'
import { noteBackups, readBackupMemory } from '@/lib/db/backup-memory.ts'
import { isReminderDue } from '@/lib/export/snapshots.ts'
import { useServices } from './services.ts'

/** Whether to remind of a backup, and how to put that away for a week. */
export function useBackupReminder(now: number) {
  const { database, clock } = useServices()
  const memory = useLiveQuery(() => readBackupMemory(database), [database])
  return {
    isDue: memory !== undefined && isReminderDue({ ...memory, now }),
    dismiss: () => void noteBackups(database, { dismissedAt: clock() }),
  }
}
