import type { Listing, PageRead, SupplierReading } from '@/lib/core/reading.ts'
import { recordFacts, type SupplierRecord } from '@/lib/core/record.ts'
import { matchRecords } from './match-records.ts'
import { mergeDetails, recordDetails } from './merge-details.ts'
import { mergeFacts, withSince } from './merge-facts.ts'
import { mergeListings, priceChanges } from './merge-listings.ts'
import { observe, type Observed } from './observe.ts'
import { joinSaid, statementOf } from './statement.ts'

interface ReadingContext {
  page: PageRead
  /** The offers of this supplier on the page. */
  listings?: readonly Listing[]
  /** When the page was read, in milliseconds since the epoch. */
  at: number
  newId: () => string
}

interface MergedReading {
  record: SupplierRecord
  /** What was known before; absent where nothing was. */
  before?: SupplierRecord
  /** The id of a record that turned out to be the same company and is now part of this one. */
  absorbedId?: string
  /** What this reading brought; absent where it only said again what was known. */
  observed?: Observed
}

const union = (known: readonly string[], ...more: (string | undefined)[]) => [
  ...new Set([...known, ...more.filter((one) => one !== undefined)]),
]

/** Two records as one, under the id of the first. */
function joinRecords(one: SupplierRecord, other: SupplierRecord): SupplierRecord {
  return {
    ...one,
    hosts: union(one.hosts, ...other.hosts),
    facts: mergeFacts(one.facts, other.facts),
    ...present({
      details: mergeDetails(one.details ?? {}, other.details ?? {}),
      listings: mergeListings(one.listings ?? [], other.listings ?? []),
      said: joinSaid(one.said ?? [], other.said ?? []),
    }),
    firstSeen: Math.min(one.firstSeen, other.firstSeen),
    lastSeen: Math.max(one.lastSeen, other.lastSeen),
  }
}

/** What is not empty of the parts of a record that older ones do not have. */
function present({
  details,
  listings,
  said,
}: Required<Pick<SupplierRecord, 'details' | 'listings' | 'said'>>) {
  return {
    ...(Object.keys(details).length > 0 && { details }),
    ...(listings.length > 0 && { listings }),
    ...(said.length > 0 && { said }),
  }
}

/**
 * What a page says of one supplier, merged into the record that it belongs to, or into a new one.
 *
 * @param records the records that share a company id or host with the reading; others are left alone
 */
export function mergeReading(
  records: readonly SupplierRecord[],
  supplier: SupplierReading,
  { page, listings = [], at, newId }: ReadingContext,
): MergedReading {
  const { target, twin, learnt } = matchRecords(records, supplier, page.kind)
  const known = target && twin ? joinRecords(target, twin) : target
  const before = known ?? { id: newId(), companyIds: [], hosts: [], facts: {}, firstSeen: at, lastSeen: at }
  const statement = statementOf(supplier, page, at)
  const stated = recordFacts(supplier.facts, page.kind, at, page.reader)
  const seen = listings.map((listing) => ({ listing, page: page.kind, at }))
  const isSilent = Object.keys(statement.facts).length === 0 && statement.details === undefined
  const record: SupplierRecord = {
    id: before.id,
    companyIds: union(before.companyIds, learnt.companyId),
    hosts: union(before.hosts, learnt.host),
    facts: withSince(before.facts, mergeFacts(before.facts, stated)),
    ...present({
      details: mergeDetails(before.details ?? {}, recordDetails(supplier.details ?? {}, page.kind, at)),
      listings: mergeListings(before.listings ?? [], seen),
      said: isSilent ? (before.said ?? []) : joinSaid(before.said ?? [], [statement]),
    }),
    firstSeen: Math.min(before.firstSeen, at),
    lastSeen: Math.max(before.lastSeen, at),
  }
  const observed = observe(
    before,
    record,
    statement,
    priceChanges(before.listings ?? [], listings, page.kind),
  )
  return {
    record,
    ...(known && { before: known }),
    ...(twin && { absorbedId: twin.id }),
    ...(observed && { observed }),
  }
}
