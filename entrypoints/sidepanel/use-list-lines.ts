import { useLiveQuery } from 'dexie-react-hooks'
import type { ListLine } from '@/components/list-table.tsx'
import { readMemories } from '@/lib/db/read-memories.ts'
import { viewOfRecord } from '../shared/join-memory.ts'
import { useServices } from '../shared/services.ts'
import { useSettings } from '../shared/settings-context.ts'

/** The lines of a list, live; `undefined` while they are being read. */
export function useListLines(listId: string | undefined, now: number): ListLine[] | undefined {
  const { database, lists, scorecards } = useServices()
  const { scorecardId } = useSettings()
  return useLiveQuery(async () => {
    const rows = listId === undefined ? [] : await lists.rows(listId)
    const memories = await readMemories(
      database,
      rows.map(({ supplier }) => supplier.id),
    )
    const judgement = { scorecard: await scorecards.inForce(scorecardId), now }
    return rows.flatMap(({ list, entry, supplier }) => {
      const memory = memories.get(supplier.id)
      return memory === undefined
        ? []
        : [{ list, entry, supplier: viewOfRecord(memory, [entry], [list], judgement) }]
    })
  }, [database, lists, scorecards, scorecardId, listId, now])
}
