import * as z from 'zod/mini'
import { maxFieldLength } from './max-field-length.ts'

const line = z.string().check(z.minLength(1), z.maxLength(maxFieldLength))
const lines = z.array(line).check(z.maxLength(100))
/** Day as ISO 8601, e.g. `2026-05-01`: only JSON travels. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const count = z.int().check(z.gte(0), z.lte(1e12))

export const certificateSchema = z.object({
  name: z.optional(line),
  number: z.optional(line),
  holder: z.optional(line),
  issuedOn: z.optional(day),
  validUntil: z.optional(day),
})

export const detailsSchema = z.object({
  province: z.optional(line),
  city: z.optional(line),
  address: z.optional(line),
  mainProducts: z.optional(lines),
  exportMarkets: z.optional(lines),
  paymentTerms: z.optional(lines),
  report: z.optional(
    z.object({ link: z.optional(line), auditedOn: z.optional(day), validUntil: z.optional(day) }),
  ),
  certificates: z.optional(z.array(certificateSchema).check(z.maxLength(100))),
  starCounts: z.optional(z.tuple([count, count, count, count, count])),
  customisation: z.optional(lines),
})
