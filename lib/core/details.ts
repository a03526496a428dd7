import * as z from 'zod/mini'
import { maxFieldLength } from './facts.ts'

const line = z.string().check(z.minLength(1), z.maxLength(maxFieldLength))
const lines = z.array(line).check(z.maxLength(100))
/** Day as ISO 8601, e.g. `2026-05-01`: only JSON travels. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** A certificate as a page or a buyer states it. */
export const certificateSchema = z.object({
  name: z.optional(line),
  number: z.optional(line),
  holder: z.optional(line),
  issuedOn: z.optional(day),
  validUntil: z.optional(day),
})

/** What pages say of a company beside its facts: nothing of it is scored, red flags are read from it. */
export const detailsSchema = z.object({
  province: z.optional(line),
  city: z.optional(line),
  address: z.optional(line),
  mainProducts: z.optional(lines),
  exportMarkets: z.optional(lines),
  /** Accepted payment terms, e.g. "T/T". */
  paymentTerms: z.optional(lines),
  /** The report behind the verification. */
  report: z.optional(
    z.object({ link: z.optional(line), auditedOn: z.optional(day), validUntil: z.optional(day) }),
  ),
  certificates: z.optional(z.array(certificateSchema).check(z.maxLength(100))),
})

export type Certificate = z.infer<typeof certificateSchema>
export type Details = z.infer<typeof detailsSchema>
