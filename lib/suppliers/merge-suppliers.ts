import type { Reading } from '@/lib/core/reading.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { listingsOf } from './merge-listings.ts'
import { mergeReading } from './merge-reading.ts'
import type { Observation } from './observation.ts'

interface MergedSuppliers {
  /** The record of each supplier of the reading, in its order; undefined where the page does not say who it is. */
  records: (SupplierRecord | undefined)[]
  /** What was known of each before, in the same order; undefined where nothing was. */
  before: (SupplierRecord | undefined)[]
  /** Records that are now part of another one, each with the id of that one. */
  absorbed: Map<string, string>
  observations: Observation[]
}

/**
 * A whole reading merged into the memory, one supplier after the other.
 *
 * @param known every record that shares a company id or host with a supplier of the reading
 * @param at when the page was read, in milliseconds since the epoch
 */
export function mergeSuppliers(
  known: readonly SupplierRecord[],
  reading: Reading,
  { at, newId }: { at: number; newId: () => string },
): MergedSuppliers {
  const memory = new Map(known.map((record) => [record.id, record]))
  const absorbed = new Map<string, string>()
  const observations: Observation[] = []
  const earlier = new Map<string, SupplierRecord | undefined>()
  const ids = reading.suppliers.map((supplier) => {
    if ((supplier.companyId ?? supplier.host) === undefined) return undefined
    const listings = listingsOf(reading, supplier)
    const context = { page: reading.page, listings, at, newId }
    const { record, before, absorbedId, observed } = mergeReading([...memory.values()], supplier, context)
    memory.set(record.id, record)
    if (!earlier.has(record.id)) earlier.set(record.id, before)
    if (absorbedId !== undefined) {
      memory.delete(absorbedId)
      absorbed.set(absorbedId, record.id)
    }
    if (observed !== undefined) observations.push({ id: newId(), supplierId: record.id, ...observed })
    return record.id
  })

  const survivor = (id: string): string => {
    const next = absorbed.get(id)
    return next === undefined ? id : survivor(next)
  }
  return {
    records: ids.map((id) => (id === undefined ? undefined : memory.get(survivor(id)))),
    before: ids.map((id) => (id === undefined ? undefined : earlier.get(survivor(id)))),
    absorbed: new Map([...absorbed.keys()].map((id) => [id, survivor(id)])),
    observations: observations.map((seen) => ({ ...seen, supplierId: survivor(seen.supplierId) })),
  }
}
