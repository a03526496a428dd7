import * as z from 'zod/mini'
import { idField, lineField, momentField } from './field-schemas.ts'

/** What is known of a file that the buyer put beside a supplier; its bytes are kept elsewhere, under its id. */
export const attachmentSchema = z.object({
  id: idField,
  supplierId: idField,
  /** The row that it belongs to, where it is more than the supplier. */
  about: z.optional(
    z.object({
      table: z.enum(['entries', 'notes', 'quotes', 'plans']),
      id: idField,
      /** The part of that row, e.g. a check of the due diligence. */
      part: z.optional(lineField),
    }),
  ),
  name: lineField,
  /** Media type, e.g. `application/pdf`. */
  type: lineField,
  /** In bytes. */
  size: z.int().check(z.gte(0), z.lte(1e12)),
  /** SHA-256 of the bytes in hexadecimal. */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  addedAt: momentField,
})

export type Attachment = z.infer<typeof attachmentSchema>
