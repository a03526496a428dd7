import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { createViewRepository } from '@/lib/db/view-repository.ts'
import { useServices } from '../shared/services.ts'

/** More than this are "so many and more". */
const mostCounted = 99

/** How many saved suppliers changed since the buyer last looked at them, live. */
export function useChangedCount(): { changed?: number; isMore: boolean } {
  const { database } = useServices()
  const views = useMemo(() => createViewRepository(database), [database])
  const found = useLiveQuery(() => views.changed({ limit: mostCounted }), [views])
  return { changed: found?.rows.length, isMore: found?.next !== undefined }
}
