import { useLiveQuery } from 'dexie-react-hooks'
import type { SupplierChoice } from '@/components/compare-choice.tsx'
import { supplierName } from '@/components/supplier-name.ts'
import { useTexts } from '@/components/texts-context.ts'
import { createViewRepository } from '@/lib/db/view-repository.ts'
import { useServices } from '../shared/services.ts'

/** More than anybody looks through; a longer list is searched in the view of the lists. */
const mostChoices = 200

/** The suppliers of a list by name, those changed last first, live; `undefined` while they are being read. */
export function useSupplierChoices(listId: string | undefined): SupplierChoice[] | undefined {
  const { database } = useServices()
  const texts = useTexts()
  const records = useLiveQuery(async () => {
    if (listId === undefined) return []
    const { rows } = await createViewRepository(database).list(listId, 'updated', { limit: mostChoices })
    return rows.map(({ supplier }) => supplier)
  }, [database, listId])
  return records?.map(({ id, facts, hosts, companyIds }) => ({
    id,
    name: supplierName({ facts, host: hosts[0], companyId: companyIds[0] }, texts),
  }))
}
