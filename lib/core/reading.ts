import * as z from 'zod/mini'
import { factsSchema, maxFieldLength, type Facts } from './facts.ts'
import { companyIdSchema, shopHostSchema, type Identity } from './identity.ts'
import { pageKinds, type PageKind } from './page-kind.ts'
import { rangeSchema } from './range.ts'

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

const line = z.string().check(z.minLength(1), z.maxLength(maxFieldLength))

export const supplierReadingSchema = z.object({
  companyId: z.optional(companyIdSchema),
  host: z.optional(shopHostSchema),
  facts: factsSchema,
})

export const listingSchema = z.object({
  productId: z.optional(z.string().check(z.regex(/^\d{5,20}$/))),
  companyId: z.optional(companyIdSchema),
  host: z.optional(shopHostSchema),
  title: z.optional(line),
  price: z.optional(z.extend(rangeSchema, { currency: z.string().check(z.regex(/^[A-Z]{3}$/)) })),
  moq: z.optional(
    z.object({
      quantity: z.number().check(z.gt(0), z.lte(1e12)),
      unit: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
    }),
  ),
  sponsored: z.optional(z.boolean()),
})

/** The boundary: whatever comes out of a page, a message or a file as a reading passes this first. */
export const readingSchema = z.object({
  page: z.object({ kind: z.enum(pageKinds) }),
  suppliers: z.array(supplierReadingSchema).check(z.maxLength(maxEntries)),
  listings: z.array(listingSchema).check(z.maxLength(maxEntries)),
})
