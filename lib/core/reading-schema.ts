import * as z from 'zod/mini'
import { factsSchema } from './fact-schemas.ts'
import { maxFieldLength } from './facts.ts'
import { companyIdSchema, shopHostSchema } from './identity-schema.ts'
import { pageKinds } from './page-kind.ts'
import { isRange } from './range.ts'
import { isProductId, maxEntries } from './reading.ts'

const amount = z.optional(z.number())
const priceSchema = z
  .object({ currency: z.string().check(z.regex(/^[A-Z]{3}$/)), min: amount, max: amount })
  .check(z.refine(({ min, max }) => isRange({ min, max })))

const line = z.string().check(z.minLength(1), z.maxLength(maxFieldLength))

const supplierReadingSchema = z.object({
  companyId: z.optional(companyIdSchema),
  host: z.optional(shopHostSchema),
  facts: factsSchema,
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
})

/** The boundary: whatever comes out of a page, a message or a file as a reading passes this first. */
export const readingSchema = z.object({
  page: z.object({ kind: z.enum(pageKinds) }),
  suppliers: z.array(supplierReadingSchema).check(z.maxLength(maxEntries)),
  listings: z.array(listingSchema).check(z.maxLength(maxEntries)),
})
