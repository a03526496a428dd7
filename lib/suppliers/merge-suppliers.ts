import type { Reading } from '@/lib/core/reading.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { mergeReading } from './merge-reading.ts'
import type { Observation } from './observation.ts'

interface MergedSuppliers {
  /** The record of each supplier of the reading, in its order; undefined where the page does not say who it is. */
  records: (SupplierRecord | undefined)[]
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
  { page, suppliers }: Reading,
  { at, newId }: { at: number; newId: () => string },
): MergedSuppliers {
  const memory = new Map(known.map((record) => [record.id, record]))
  const absorbed = new Map<string, string>()
  const observations: Observation[] = []
  const ids = suppliers.map((supplier) => {
    if ((supplier.companyId ?? supplier.host) === undefined) return undefined
    const merged = mergeReading([...memory.values()], supplier, { page: page.kind, at, newId })
    const { record, absorbedId, changes } = merged
    memory.set(record.id, record)
    if (absorbedId !== undefined) {
      memory.delete(absorbedId)
      absorbed.set(absorbedId, record.id)
    }
    if (changes.length > 0) {
      observations.push({ id: newId(), supplierId: record.id, page: page.kind, at, changes })
    }
    return record.id
  })

  const survivor = (id: string): string => {
    const next = absorbed.get(id)
    return next === undefined ? id : survivor(next)
  }
  return {
    records: ids.map((id) => (id === undefined ? undefined : memory.get(survivor(id)))),
    absorbed: new Map([...absorbed.keys()].map((id) => [id, survivor(id)])),
    observations: observations.map((seen) => ({ ...seen, supplierId: survivor(seen.supplierId) })),
  }
}
