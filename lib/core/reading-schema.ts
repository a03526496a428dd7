import * as z from 'zod/mini'
import { detailsSchema } from './details-schema.ts'
import { factsSchema } from './fact-schemas.ts'
import { maxFieldLength } from './max-field-length.ts'
import { healthSchema } from './health-schema.ts'
import { companyIdSchema, shopHostSchema } from './identity-schema.ts'
import { pageKinds } from './page-kind.ts'
import { isRange } from './range.ts'
import { isProductId, maxEntries, maxTextLength } from './reading.ts'

const count = z.number().check(z.gte(0), z.lte(1e12))
const text = z.optional(z.string().check(z.maxLength(maxTextLength)))
const amount = z.optional(z.number())
const priceSchema = z
  .object({ currency: z.string().check(z.regex(/^[A-Z]{3}$/)), min: amount, max: amount })
  .check(z.refine(({ min, max }) => isRange({ min, max })))

const line = z.string().check(z.minLength(1), z.maxLength(maxFieldLength))

const supplierReadingSchema = z.object({
  companyId: z.optional(companyIdSchema),
  host: z.optional(shopHostSchema),
  facts: factsSchema,
  details: z.optional(detailsSchema),
})

export const listingSchema = z.object({
  productId: z.optional(z.custom<string>(isProductId)),
  companyId: z.optional(companyIdSchema),
  host: z.optional(shopHostSchema),
  title: z.optional(line),
  price: z.optional(priceSchema),
  moq: z.optional(
    z.object({
      quantity: z.number().check(z.gt(0), z.lte(1e12)),
      unit: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
    }),
  ),
  sponsored: z.optional(z.boolean()),
  link: z.optional(line),
  tiers: z.optional(z.array(z.object({ from: count, price: count })).check(z.maxLength(50))),
  leadTimeDays: z.optional(count),
  samplePrice: z.optional(priceSchema),
  sold: z.optional(z.object({ min: amount, max: amount }).check(z.refine(isRange))),
  images: z.optional(z.array(line).check(z.maxLength(50))),
  customised: z.optional(z.boolean()),
  tooled: z.optional(z.boolean()),
  texts: z.optional(z.object({ description: text, images: text })),
})

export const pageReadSchema = z.object({
  kind: z.enum(pageKinds),
  language: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{2,35}$/))),
  reader: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
})

/** The boundary: whatever comes out of a page, a message or a file as a reading passes this first. */
export const readingSchema = z.object({
  page: pageReadSchema,
  suppliers: z.array(supplierReadingSchema).check(z.maxLength(maxEntries)),
  listings: z.array(listingSchema).check(z.maxLength(maxEntries)),
  health: z.optional(healthSchema),
})
