import { useLiveQuery } from 'dexie-react-hooks'
import type { PageState } from '@/components/page-state.ts'
import { createViewRepository } from '@/lib/db/view-repository.ts'
import { useServices } from '../shared/services.ts'

/** More points than this are a cloud. */
const mostPoints = 300

/** The records of the page's suppliers, or of a list's, live; `undefined` while they are being read. */
export function useMapSuppliers(listId: string | undefined, page: PageState): readonly string[] | undefined {
  const { database } = useServices()
  const ofList = useLiveQuery(async () => {
    if (listId === undefined) return []
    const { rows } = await createViewRepository(database).list(listId, 'updated', { limit: mostPoints })
    return rows.map(({ supplier }) => supplier.id)
  }, [database, listId])
  if (listId !== undefined) return ofList
  return page.status === 'answered' ? page.suppliers.flatMap(({ recordId }) => recordId ?? []) : []
}
