import * as z from 'zod/mini'
import { detailsSchema } from './details-schema.ts'
import type { Details } from './details.ts'
import { factSchemas } from './fact-schemas.ts'
import { factNames } from './facts.ts'
import { idField, momentField } from './field-schemas.ts'
import { companyIdSchema, shopHostSchema } from './identity-schema.ts'
import { pageKinds } from './page-kind.ts'
import { listingSchema, pageReadSchema } from './reading-schema.ts'
import { recordedFactsSchema } from './record-schema.ts'
import type { RecordedDetails, StatedFacts } from './record.ts'

const page = z.enum(pageKinds)

const recordedDetailsSchema = z.object(
  Object.fromEntries(
    (Object.keys(detailsSchema.shape) as (keyof Details)[]).map((name) => [
      name,
      z.optional(z.object({ value: z.nonoptional(detailsSchema.shape[name]), page, at: momentField })),
    ]),
  ),
) as unknown as z.ZodMiniType<RecordedDetails>

/** Values by fact, null where a page says that there is none. */
export const statedFactsSchema = z.object(
  Object.fromEntries(factNames.map((name) => [name, z.optional(z.nullable(factSchemas[name]))])),
) as unknown as z.ZodMiniType<StatedFacts>

const statementSchema = z.object({
  page,
  at: momentField,
  host: z.optional(shopHostSchema),
  language: pageReadSchema.shape.language,
  reader: pageReadSchema.shape.reader,
  facts: statedFactsSchema,
  details: z.optional(detailsSchema),
})

/** A supplier record as it comes out of a file: a second copy, a backup. */
export const supplierRecordSchema = z.object({
  id: idField,
  companyIds: z.array(companyIdSchema).check(z.maxLength(100)),
  hosts: z.array(shopHostSchema).check(z.maxLength(100)),
  facts: recordedFactsSchema,
  details: z.optional(recordedDetailsSchema),
  listings: z.optional(
    z.array(z.object({ listing: listingSchema, page, at: momentField })).check(z.maxLength(100)),
  ),
  said: z.optional(z.array(statementSchema).check(z.maxLength(pageKinds.length))),
  firstSeen: momentField,
  lastSeen: momentField,
})
