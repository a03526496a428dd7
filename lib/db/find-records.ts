import type { Identity } from '@/lib/core/identity.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Tables } from './tables.ts'

/** Every record that shares a company id or a host with one of these. */
export async function findRecords(
  { suppliers }: Tables,
  identities: readonly Identity[],
): Promise<SupplierRecord[]> {
  const companyIds = identities.flatMap(({ companyId }) => companyId ?? [])
  const hosts = identities.flatMap(({ host }) => host ?? [])
  const found = [
    ...(await suppliers.where('companyIds').anyOf(companyIds).toArray()),
    ...(await suppliers.where('hosts').anyOf(hosts).toArray()),
  ]
  return [...new Map(found.map((record) => [record.id, record])).values()]
}
