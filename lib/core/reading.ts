import type { Facts } from './facts.ts'
import type { Identity } from './identity.ts'
import type { PageKind } from './page-kind.ts'

/** Most suppliers and most listings that one page may name. Result pages show up to 48 and arrive in batches. */
export const maxEntries = 500

/** What one page says of one company. */
export interface SupplierReading extends Identity {
  facts: Facts
}

/** Unit price in the displayed currency (ISO 4217), from the lowest to the highest on the card or in the ladder. */
export interface ListingPrice {
  currency: string
  min?: number
  max?: number
}

export interface Listing {
  productId?: string
  companyId?: string
  /** Shop host of the seller, where the listing links to it. */
  host?: string
  title?: string
  price?: ListingPrice
  /** Minimum order quantity; `unit` is singular and lower-case. */
  moq?: { quantity: number; unit?: string }
  sponsored?: boolean
}

/** What one page says at one moment: suppliers with facts, in the order of their first appearance, and listings. */
export interface Reading {
  page: { kind: PageKind }
  suppliers: SupplierReading[]
  listings: Listing[]
}

const productId = /^\d{5,20}$/

export function isProductId(value: unknown): value is string {
  return typeof value === 'string' && productId.test(value)
}
