import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Database, DatabaseState } from '@/lib/db/database.ts'

/** Opens the memory, and says whether it can be read and changed. */
export function useDatabaseState(database: Database): DatabaseState {
  useEffect(() => {
    // A failure becomes a state.
    database.open().catch(() => {})
  }, [database])
  const subscribe = useCallback((listener: () => void) => database.onState(listener), [database])
  return useSyncExternalStore(subscribe, () => database.state())
}
