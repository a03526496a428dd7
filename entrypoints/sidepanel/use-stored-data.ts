import { useLiveQuery } from 'dexie-react-hooks'
import type { StoredData } from '@/components/data-stored.tsx'
import { readStorageReport } from '@/lib/db/storage-report.ts'
import { useServices } from '../shared/services.ts'

/** What is stored, live; `undefined` while it is being counted. */
export function useStoredData(): StoredData | undefined {
  const { database } = useServices()
  return useLiveQuery(async () => {
    const space = await Promise.resolve(navigator.storage.estimate())
    const { rows, savedSuppliers, ...report } = await readStorageReport(database, space)
    return { ...report, counts: { ...rows, saved: savedSuppliers } }
  }, [database])
}
