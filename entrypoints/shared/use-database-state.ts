import { useCallback, useSyncExternalStore } from 'react'
import type { Database, DatabaseState } from '@/lib/db/database.ts'

/** Whether the memory can be read and changed. */
export function useDatabaseState(database: Database): DatabaseState {
  const subscribe = useCallback((listener: () => void) => database.onState(listener), [database])
  return useSyncExternalStore(subscribe, () => database.state())
}
