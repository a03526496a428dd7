import { useLiveQuery } from 'dexie-react-hooks'
import { supplierName } from '@/components/supplier-name.ts'
import { useTexts } from '@/components/texts-context.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry } from '@/lib/core/shortlist.ts'
import { useServices } from '../../shared/services.ts'
import type { PlanMember } from './plan-tool-props.ts'

/** The suppliers of a list and the one that was opened, live; `undefined` while they are being read. */
export function usePlanMembers(
  listId: string | undefined,
  record: string | undefined,
): PlanMember[] | undefined {
  const { suppliers, lists } = useServices()
  const texts = useTexts()
  const found = useLiveQuery(async () => {
    const rows: { supplier: SupplierRecord; entry?: Entry }[] =
      listId === undefined ? [] : await lists.rows(listId)
    const isListed = rows.some(({ supplier }) => supplier.id === record)
    const other = record === undefined || isListed ? undefined : await suppliers.get(record)
    return other === undefined ? rows : [...rows, { supplier: other }]
  }, [suppliers, lists, listId, record])
  return found?.map(({ supplier: { id, facts, hosts, companyIds }, entry }) => ({
    id,
    name: supplierName({ facts, host: hosts[0], companyId: companyIds[0] }, texts),
    ...(entry !== undefined && { entry, pinned: entry.pinned?.at(-1) }),
  }))
}
