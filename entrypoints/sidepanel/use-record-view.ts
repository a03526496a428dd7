import { useLiveQuery } from 'dexie-react-hooks'
import type { SupplierView } from '@/components/supplier-view.ts'
import { readMemories } from '@/lib/db/read-memories.ts'
import { viewOfRecord } from '../shared/view-of-record.ts'
import { useServices } from '../shared/services.ts'
import { useSettings } from '../shared/settings-context.ts'

/** A supplier of the memory, live; `null` where it is not there (any more), `undefined` while it is being read. */
export function useRecordView(recordId: string | undefined, now: number): SupplierView | null | undefined {
  const { database, lists, scorecards } = useServices()
  const { scorecardId } = useSettings()
  return useLiveQuery(async () => {
    const memory =
      recordId === undefined ? undefined : (await readMemories(database, [recordId])).get(recordId)
    if (memory === undefined) return null
    const judgement = { scorecard: await scorecards.inForce(scorecardId), now }
    return viewOfRecord(memory, await lists.entriesOf(memory.record.id), await lists.all(), judgement)
  }, [database, lists, scorecards, scorecardId, recordId, now])
}
