import type { Listing, Reading, SupplierReading } from '@/lib/core/reading.ts'

/**
 * What a reading says that another one does not, in words: a wrong value, an invented fact, a supplier or a listing
 * from elsewhere. An empty list means that it says the same or less.
 */
export function saysMore(drifted: Reading, whole: Reading): string[] {
  const suppliers = drifted.suppliers.flatMap((supplier) => {
    const known = whole.suppliers.find((one) => isSame(one, supplier))
    return known === undefined
      ? [`invented supplier ${supplier.companyId ?? supplier.host}`]
      : moreThan(supplierValues(supplier), supplierValues(known), supplier.host ?? supplier.companyId ?? '')
  })
  const listings = drifted.listings.flatMap((listing) => {
    const known = whole.listings.find(({ productId }) => productId === listing.productId)
    return known === undefined
      ? [`invented listing ${listing.productId}`]
      : moreThan(listing, { link: ownLink(listing), ...known }, `listing ${listing.productId}`)
  })
  return [...suppliers, ...listings]
}

/** A card links to its product, which the data of the same offer need not do. */
const ownLink = ({ link, productId = '?' }: Listing): string | undefined =>
  link?.includes(productId) ? link : undefined

const isSame = (a: SupplierReading, b: SupplierReading): boolean =>
  (a.companyId !== undefined && a.companyId === b.companyId) || (a.host !== undefined && a.host === b.host)

/** Values only: a drifted page may state them elsewhere. A fact stated as empty counts as not stated. */
function supplierValues({ companyId, host, facts, details }: SupplierReading): object {
  const values = Object.entries(facts).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]]))
  return { companyId, host, facts: Object.fromEntries(values) as object, details }
}

interface Ends {
  min?: number
  max?: number
  days?: number
}

const isRange = (value: unknown): value is Ends =>
  isObject(value) && Object.keys(value).every((key) => ['min', 'max', 'days'].includes(key))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether the first range is the second one rounded: it holds it, give or take one, as `97%` holds `97.4%`. */
function isCoarser(said: Ends, known: Ends): boolean {
  return (
    said.days === known.days &&
    (known.min ?? -Infinity) > (said.min ?? -Infinity) - 1 &&
    (known.max ?? Infinity) < (said.max ?? Infinity) + 1
  )
}

function moreThan(said: unknown, known: unknown, path: string): string[] {
  if (said === undefined) return []
  if (known === undefined) return [`invented ${path}: ${JSON.stringify(said)}`]
  if (Array.isArray(said) && Array.isArray(known)) {
    const foreign = said.filter((item) => !known.some((one) => moreThan(item, one, '').length === 0))
    return foreign.map((item) => `invented in ${path}: ${JSON.stringify(item)}`)
  }
  if (isRange(said) && isRange(known) && isCoarser(said, known)) return []
  if (isObject(said) && isObject(known))
    return Object.entries(said).flatMap(([key, value]) => moreThan(value, known[key], `${path} ${key}`))
  return said === known ? [] : [`wrong ${path}: ${JSON.stringify(said)}, not ${JSON.stringify(known)}`]
}
