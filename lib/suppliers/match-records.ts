import type { Identity } from '@/lib/core/identity.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { isClaim, isShopPage } from './page-rank.ts'

export interface Match {
  /** The record of this company; absent where it is not known yet. */
  target?: SupplierRecord
  /** A second record that turns out to be the same company. */
  twin?: SupplierRecord
  /** The identities that this page may teach the record. */
  learnt: Identity
}

const latest = (records: readonly SupplierRecord[]) =>
  records.reduce<SupplierRecord | undefined>(
    (last, record) => (last === undefined || record.lastSeen > last.lastSeen ? record : last),
    undefined,
  )

/**
 * Which of the known records a page speaks of: by company id, then by host.
 *
 * - Two records are joined only by a page that names both, never by a card, and never where each has a company id
 *   of its own: those are two companies, whatever host they share.
 * - A card may give a record its first host, not a further one.
 * - A shop's page proves its own host and nothing else. Naming the company id of a company that is known under other
 *   hosts is not believed until the site itself names the two together; else a shop could speak for another.
 */
export function matchRecords(
  records: readonly SupplierRecord[],
  { companyId, host }: Identity,
  page: PageKind,
): Match {
  const byHost = latest(records.filter(({ hosts }) => host !== undefined && hosts.includes(host)))
  const claimed = latest(
    records.filter(({ companyIds }) => companyId !== undefined && companyIds.includes(companyId)),
  )
  const isForeign = host !== undefined && claimed !== undefined && isForeignHost(claimed, host)
  if (isShopPage(page) && isForeign) return { target: byHost, learnt: { host } }

  const sameByHost = companyId === undefined || byHost?.companyIds.length === 0 ? byHost : undefined
  const target = claimed ?? sameByHost
  const twin = sameByHost !== target && !isClaim(page) ? sameByHost : undefined
  const mayTeachHost = !isClaim(page) || (byHost === undefined && (target?.hosts.length ?? 0) === 0)
  return { target, twin, learnt: { companyId, ...(mayTeachHost && { host }) } }
}

const isForeignHost = ({ hosts }: SupplierRecord, host: string) => hosts.length > 0 && !hosts.includes(host)
