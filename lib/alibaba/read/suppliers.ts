import type { Details } from '@/lib/core/details.ts'
import type { FactName, Facts } from '@/lib/core/facts.ts'
import type { Identity } from '@/lib/core/identity.ts'
import { maxEntries, type SupplierReading } from '@/lib/core/reading.ts'
import { firstDetails } from './details-of.ts'

/** A supplier needs an identity; without one nothing can be said of anybody. */
export function supplierOf(
  { companyId, host }: Identity,
  facts: Facts,
  details: Details = {},
): SupplierReading | undefined {
  if ((companyId ?? host) === undefined) return undefined
  return { companyId, host, facts, ...(Object.keys(details).length > 0 && { details }) }
}

/** Suppliers, each company once, with the place of each one that was given among them; -1 for those beyond the limit. */
export interface MergedSuppliers {
  suppliers: SupplierReading[]
  places: number[]
}

/**
 * Suppliers unique by company id, then host, in the order of their first appearance. What several cards say of one
 * company is put together: the first card that states a fact wins, and a value wins over "there is none".
 */
export function mergeSuppliers(given: readonly SupplierReading[]): MergedSuppliers {
  const merged: SupplierReading[] = []
  const byId = new Map<string, SupplierReading>()
  const byHost = new Map<string, SupplierReading>()
  const chosen = given.map(({ companyId, host, facts, details }) => {
    const sameHost = host === undefined ? undefined : byHost.get(host)
    const sameCompany = companyId === undefined || sameHost?.companyId === undefined ? sameHost : undefined
    const known = (companyId === undefined ? undefined : byId.get(companyId)) ?? sameCompany
    const supplier = known ?? { companyId, host, facts: {} }
    if (!known && merged.length >= maxEntries) return undefined
    if (!known) merged.push(supplier)
    supplier.companyId ??= companyId
    supplier.host ??= host
    supplier.facts = mergeFacts(supplier.facts, facts)
    supplier.details = details ? firstDetails(supplier.details, details) : supplier.details
    if (supplier.companyId !== undefined) byId.set(supplier.companyId, supplier)
    if (supplier.host !== undefined && !byHost.has(supplier.host)) byHost.set(supplier.host, supplier)
    return supplier
  })
  const places = new Map<SupplierReading | undefined, number>(
    merged.map((supplier, place) => [supplier, place]),
  )
  return {
    suppliers: merged.map(({ companyId, host, facts, details }) => ({
      ...(companyId !== undefined && { companyId }),
      ...(host !== undefined && { host }),
      facts,
      ...(details !== undefined && { details }),
    })),
    places: chosen.map((supplier) => places.get(supplier) ?? -1),
  }
}

function mergeFacts(known: Facts, more: Facts): Facts {
  const added = Object.entries(more).filter(([name, fact]) => {
    const before = known[name as FactName]
    return before === undefined || (before.value === null && fact.value !== null)
  })
  return { ...known, ...Object.fromEntries(added) }
}
