import * as z from 'zod/mini'
import { detailsSchema } from '@/lib/core/details-schema.ts'
import { factSchemas } from '@/lib/core/fact-schemas.ts'
import { factNames } from '@/lib/core/facts.ts'
import { idField, momentField } from '@/lib/core/field-schemas.ts'
import { shopHostSchema } from '@/lib/core/identity-schema.ts'
import { listingSchema, pageReadSchema } from '@/lib/core/reading-schema.ts'
import { statedFactsSchema } from '@/lib/core/supplier-record-schema.ts'
import type { Change } from './observation.ts'

const changeSchema = z.union(
  factNames.map((name) => {
    const value = z.nullable(factSchemas[name])
    return z.object({
      name: z.literal(name),
      from: z.optional(value),
      fromAt: z.optional(momentField),
      to: value,
    })
  }),
) as unknown as z.ZodMiniType<Change>

const price = z.nonoptional(listingSchema.shape.price)

/** An observation as it comes out of a file. */
export const observationSchema = z.object({
  id: idField,
  supplierId: idField,
  page: pageReadSchema.shape.kind,
  at: momentField,
  host: z.optional(shopHostSchema),
  language: pageReadSchema.shape.language,
  reader: pageReadSchema.shape.reader,
  changes: z.array(changeSchema).check(z.maxLength(factNames.length)),
  claims: z.optional(statedFactsSchema),
  details: z.optional(detailsSchema),
  prices: z.optional(
    z
      .array(z.object({ productId: z.string().check(z.regex(/^\d{5,20}$/)), from: price, to: price }))
      .check(z.maxLength(500)),
  ),
  was: z.optional(z.object({ at: momentField, facts: statedFactsSchema })),
})
