import { useLiveQuery } from 'dexie-react-hooks'
import type { SupplierView } from '@/components/supplier-view.ts'
import { viewOfRecord } from '../shared/join-memory.ts'
import { useServices } from '../shared/services.ts'

/** A supplier of the memory, live; `null` where it is not there (any more), `undefined` while it is being read. */
export function useRecordView(recordId: string | undefined, now: number): SupplierView | null | undefined {
  const { suppliers, lists } = useServices()
  return useLiveQuery(async () => {
    const record = recordId === undefined ? undefined : await suppliers.get(recordId)
    if (record === undefined) return null
    return viewOfRecord(record, await lists.entriesOf(record.id), await lists.all(), now)
  }, [suppliers, lists, recordId, now])
}
