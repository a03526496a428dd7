import { useLiveQuery } from 'dexie-react-hooks'
import type { ListLine } from '@/components/list-table.tsx'
import { viewOfRecord } from '../shared/join-memory.ts'
import { useServices } from '../shared/services.ts'

/** The lines of a list, live; `undefined` while they are being read. */
export function useListLines(listId: string | undefined, now: number): ListLine[] | undefined {
  const { lists } = useServices()
  return useLiveQuery(async () => {
    const rows = listId === undefined ? [] : await lists.rows(listId)
    return rows.map(({ list, entry, supplier }) => ({
      list,
      entry,
      supplier: viewOfRecord(supplier, [entry], [list], now),
    }))
  }, [lists, listId, now])
}
