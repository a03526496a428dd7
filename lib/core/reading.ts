import type { Details } from './details.ts'
import type { Facts } from './facts.ts'
import type { Health } from './health.ts'
import type { Identity } from './identity.ts'
import type { PageKind } from './page-kind.ts'
import type { Range } from './range.ts'

/** Most suppliers and most listings that one page may name. Result pages show up to 48 and arrive in batches. */
export const maxEntries = 500

/** Longest text of an offer that is kept, in UTF-16 units. */
export const maxTextLength = 20_000

/** What one page says of one company. */
export interface SupplierReading extends Identity {
  facts: Facts
  details?: Details
}

/** Unit price in the displayed currency (ISO 4217), from the lowest to the highest on the card or in the ladder. */
export interface ListingPrice {
  currency: string
  min?: number
  max?: number
}

/** The words of an offer that red flags are read from. Absent where they were not there to read: not the same as empty. */
export interface ListingTexts {
  /** The description, its attribute rows included. */
  description?: string
  /** Alternative texts of the pictures. */
  images?: string
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
  /** Address of the product page, as the page links it. */
  link?: string
  /** Price breaks in the currency of the listing's price, by rising quantity. */
  tiers?: { from: number; price: number }[]
  /** The shortest lead time of the ladder, in days. */
  leadTimeDays?: number
  samplePrice?: ListingPrice
  /** Units sold, as the listing claims. */
  sold?: Range
  /** Addresses of the pictures. */
  images?: string[]
  /** Made to the buyer's drawing or with the buyer's mark. */
  customised?: boolean
  /** Needs a mould or other tooling of its own. */
  tooled?: boolean
  texts?: ListingTexts
}

/** What kind of page was read, and how. */
export interface PageRead {
  kind: PageKind
  /** BCP 47 language of the page. */
  language?: string
  /** Generation of the reader. */
  reader?: string
}

/** What one page says at one moment: suppliers with facts, in the order of their first appearance, and listings. */
export interface Reading {
  page: PageRead
  suppliers: SupplierReading[]
  listings: Listing[]
  health?: Health
}

const productId = /^\d{5,20}$/

export function isProductId(value: unknown): value is string {
  return typeof value === 'string' && productId.test(value)
}
