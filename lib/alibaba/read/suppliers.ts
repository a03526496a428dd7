import type { Details } from '@/lib/core/details.ts'
import type { FactName, Facts } from '@/lib/core/facts.ts'
import { isCompanyId, shopHostOf, type Identity } from '@/lib/core/identity.ts'
import { maxEntries, type SupplierReading } from '@/lib/core/reading.ts'
import { firstDetails } from './details-of.ts'
import { textOf } from './json-value.ts'

/** Identity from a company id, number or string, and the first link or host name that leads to a shop. */
export function identityOf(companyId: unknown, ...links: unknown[]): Identity {
  const id = textOf(companyId)
  const host = links.map((link) => shopHostOf(textOf(link) ?? '')).find((found) => found !== undefined)
  return {
    ...(isCompanyId(id) && { companyId: id }),
    ...(host !== undefined && { host }),
  }
}

/** A supplier needs an identity; without one nothing can be said of anybody. */
export function supplierOf(
  identity: Identity,
  facts: Facts,
  details: Details = {},
): SupplierReading | undefined {
  if ((identity.companyId ?? identity.host) === undefined) return undefined
  return { ...identity, facts, ...(Object.keys(details).length > 0 && { details }) }
}

/**
 * Suppliers unique by company id, then host, in the order of their first appearance. What several cards say of one
 * company is put together: the first card that states a fact wins, and a value wins over "there is none".
 */
export function mergeSuppliers(suppliers: readonly SupplierReading[]): SupplierReading[] {
  const merged: SupplierReading[] = []
  const byId = new Map<string, SupplierReading>()
  const byHost = new Map<string, SupplierReading>()
  for (const { companyId, host, facts, details } of suppliers) {
    const sameHost = host === undefined ? undefined : byHost.get(host)
    const sameCompany = companyId === undefined || sameHost?.companyId === undefined ? sameHost : undefined
    const known = (companyId === undefined ? undefined : byId.get(companyId)) ?? sameCompany
    const supplier = known ?? { companyId, host, facts: {} }
    if (!known && merged.length >= maxEntries) continue
    if (!known) merged.push(supplier)
    supplier.companyId ??= companyId
    supplier.host ??= host
    supplier.facts = mergeFacts(supplier.facts, facts)
    supplier.details = details ? firstDetails(supplier.details, details) : supplier.details
    if (supplier.companyId !== undefined) byId.set(supplier.companyId, supplier)
    if (supplier.host !== undefined && !byHost.has(supplier.host)) byHost.set(supplier.host, supplier)
  }
  return merged.map(({ companyId, host, facts, details }) => ({
    ...(companyId !== undefined && { companyId }),
    ...(host !== undefined && { host }),
    facts,
    ...(details !== undefined && { details }),
  }))
}

function mergeFacts(known: Facts, more: Facts): Facts {
  const added = Object.entries(more).filter(([name, fact]) => {
    const before = known[name as FactName]
    return before === undefined || (before.value === null && fact.value !== null)
  })
  return { ...known, ...Object.fromEntries(added) }
}
