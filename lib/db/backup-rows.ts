import * as z from 'zod/mini'
import { attachmentSchema } from '@/lib/core/attachment.ts'
import { detailsSchema } from '@/lib/core/details-schema.ts'
import { draftSchema } from '@/lib/core/draft.ts'
import { factSchemas } from '@/lib/core/fact-schemas.ts'
import { factNames } from '@/lib/core/facts.ts'
import { idField, momentField } from '@/lib/core/field-schemas.ts'
import { flagStateSchema } from '@/lib/core/flag-state.ts'
import { shopHostSchema } from '@/lib/core/identity-schema.ts'
import { pageKinds } from '@/lib/core/page-kind.ts'
import { planSchema } from '@/lib/core/plan.ts'
import { quoteSchema } from '@/lib/core/quote.ts'
import { listingSchema, pageReadSchema } from '@/lib/core/reading-schema.ts'
import { entrySchema, listSchema, noteSchema, trashItemSchema } from '@/lib/core/shortlist.ts'
import { statedFactsSchema, supplierRecordSchema } from '@/lib/core/supplier-record-schema.ts'
import { twinSchema } from '@/lib/core/twin.ts'
import type { Tables } from './tables.ts'

const price = z.nonoptional(listingSchema.shape.price)

/** One schema a fact, because each has values of its own. */
const changeSchema = z.union(
  factNames.map((name) =>
    z.object({
      name: z.literal(name),
      from: z.optional(z.nullable(factSchemas[name])),
      fromAt: z.optional(momentField),
      to: z.nullable(factSchemas[name]),
    }),
  ),
)

const observationSchema = z.object({
  id: idField,
  supplierId: idField,
  page: z.enum(pageKinds),
  at: momentField,
  host: z.optional(shopHostSchema),
  language: pageReadSchema.shape.language,
  reader: pageReadSchema.shape.reader,
  changes: z.array(changeSchema).check(z.maxLength(factNames.length)),
  claims: z.optional(statedFactsSchema),
  details: z.optional(detailsSchema),
  prices: z.optional(
    z.array(z.object({ productId: z.string(), from: price, to: price })).check(z.maxLength(500)),
  ),
})

const visitSchema = z.object({ id: idField, visitedAt: momentField, changedAt: z.optional(momentField) })

/** The tables that a backup holds, each with what its rows must be. What suppliers are found by is made anew. */
export const backupRowSchemas = {
  suppliers: supplierRecordSchema,
  observations: observationSchema,
  lists: listSchema,
  entries: entrySchema,
  notes: noteSchema,
  quotes: quoteSchema,
  drafts: draftSchema,
  twins: twinSchema,
  flagStates: flagStateSchema,
  plans: planSchema,
  attachments: attachmentSchema,
  visits: visitSchema,
  trash: trashItemSchema,
} satisfies Partial<Record<keyof Tables, z.ZodMiniType>>

export type BackupTable = keyof typeof backupRowSchemas
export const backupTables = Object.keys(backupRowSchemas) as BackupTable[]
