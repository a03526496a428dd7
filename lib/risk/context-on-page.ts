import type { Listing, Reading, SupplierReading } from '@/lib/core/reading.ts'
import { foldCompanyName } from '@/lib/text/company-name.ts'
import type { Context, OtherCompany } from './evidence.ts'

/** A supplier as a page names it; private pages and old shops may leave out everything but one id. */
type Named = Partial<SupplierReading>

const isOf =
  ({ companyId, host }: Named) =>
  (listing: Listing) =>
    companyId !== undefined && listing.companyId !== undefined
      ? listing.companyId === companyId
      : host !== undefined && listing.host === host

const nameKey = ({ facts }: Named) => foldCompanyName(facts?.name?.value ?? '').core

/** Companies of the page under the same name and another id. That a page shows none says nothing: absent then. */
function twinsOf(supplier: Named, suppliers: readonly SupplierReading[]): OtherCompany[] | undefined {
  const name = nameKey(supplier)
  const twins = suppliers.flatMap((other) => {
    const { companyId, facts, details } = other
    const isOther =
      companyId !== undefined && companyId !== supplier.companyId && supplier.companyId !== undefined
    return isOther && name !== '' && nameKey(other) === name ? [{ companyId, facts, details }] : []
  })
  return twins.length > 0 ? twins : undefined
}

/** What the page adds to a supplier's facts: its details, its cheapest offer there, and the offers to compare it with. */
export function contextOnPage(
  { page, listings, suppliers }: Reading,
  supplier: Named,
  now: number,
): Omit<Context, 'texts'> {
  const own = page.kind === 'product' ? listings : listings.filter(isOf(supplier))
  const [cheapest] = own.toSorted((a, b) => (a.price?.min ?? Infinity) - (b.price?.min ?? Infinity))
  const compares = page.kind === 'search' || page.kind === 'supplier-search'
  return {
    now,
    page: page.kind,
    host: supplier.host,
    details: supplier.details,
    listing: cheapest,
    cohort: compares ? listings : undefined,
    others: twinsOf(supplier, suppliers),
  }
}
