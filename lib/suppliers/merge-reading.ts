import type { PageKind } from '@/lib/core/page-kind.ts'
import type { SupplierReading } from '@/lib/core/reading.ts'
import { recordFacts, type SupplierRecord } from '@/lib/core/record.ts'
import { matchRecords } from './match-records.ts'
import { mergeFacts } from './merge-facts.ts'
import { factChanges, type Change } from './observation.ts'

interface ReadingContext {
  page: PageKind
  /** When the page was read, in milliseconds since the epoch. */
  at: number
  newId: () => string
}

interface MergedReading {
  record: SupplierRecord
  /** The id of a record that turned out to be the same company and is now part of this one. */
  absorbedId?: string
  /** What this reading changed, empty where it only said again what was known. */
  changes: Change[]
}

const union = (known: readonly string[], ...more: (string | undefined)[]) => [
  ...new Set([...known, ...more.filter((one) => one !== undefined)]),
]

/**
 * What a page says of one supplier, merged into the record that it belongs to, or into a new one.
 *
 * @param records the records that share a company id or host with the reading; others are left alone
 */
export function mergeReading(
  records: readonly SupplierRecord[],
  supplier: SupplierReading,
  { page, at, newId }: ReadingContext,
): MergedReading {
  const { target, twin, learnt } = matchRecords(records, supplier, page)
  const known: SupplierRecord = target ?? {
    id: newId(),
    companyIds: [],
    hosts: [],
    facts: {},
    firstSeen: at,
    lastSeen: at,
  }
  const before = mergeFacts(known.facts, twin?.facts ?? {})
  const facts = mergeFacts(before, recordFacts(supplier.facts, page, at))
  const record: SupplierRecord = {
    id: known.id,
    companyIds: union(known.companyIds, learnt.companyId),
    hosts: union(known.hosts, ...(twin?.hosts ?? []), learnt.host),
    facts,
    firstSeen: Math.min(known.firstSeen, twin?.firstSeen ?? at, at),
    lastSeen: Math.max(known.lastSeen, twin?.lastSeen ?? at, at),
  }
  return { record, ...(twin && { absorbedId: twin.id }), changes: factChanges(before, facts) }
}
