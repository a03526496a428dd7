import type { Identity } from '@/lib/core/identity.ts'
import type { Listing, Reading } from '@/lib/core/reading.ts'
import type { Context } from './evidence.ts'

const isOf =
  ({ companyId, host }: Identity) =>
  (listing: Listing) =>
    companyId !== undefined && listing.companyId !== undefined
      ? listing.companyId === companyId
      : host !== undefined && listing.host === host

/** What the page adds to a supplier's facts: its cheapest offer there, and the offers to compare it with. */
export function contextOnPage({ page, listings }: Reading, supplier: Identity, now: number): Context {
  const own = page.kind === 'product' ? listings : listings.filter(isOf(supplier))
  const [cheapest] = own.toSorted((a, b) => (a.price?.min ?? Infinity) - (b.price?.min ?? Infinity))
  const compares = page.kind === 'search' || page.kind === 'supplier-search'
  return { now, host: supplier.host, listing: cheapest, cohort: compares ? listings : undefined }
}
