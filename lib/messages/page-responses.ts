import * as z from 'zod/mini'
import { assessmentSchema } from '@/lib/core/assessment-schema.ts'
import { factNames } from '@/lib/core/facts.ts'
import { maxFieldLength } from '@/lib/core/max-field-length.ts'
import { healthSchema } from '@/lib/core/health-schema.ts'
import { companyIdSchema, shopHostSchema } from '@/lib/core/identity-schema.ts'
import { pageKinds } from '@/lib/core/page-kind.ts'
import { pauses } from '@/lib/core/pause.ts'
import { maxEntries } from '@/lib/core/reading.ts'
import { recordedFactsSchema } from '@/lib/core/record-schema.ts'
import type { PageResponses, PageType } from './protocol.ts'

const supplierOnPage = z.object({
  companyId: z.optional(companyIdSchema),
  host: z.optional(shopHostSchema),
  facts: recordedFactsSchema,
  assessment: assessmentSchema,
})

const readField = z.object({
  fact: z.enum(factNames),
  source: z.string().check(z.maxLength(maxFieldLength)),
  suppliers: z.int().check(z.gte(1), z.lte(maxEntries)),
})

/** More than the longest description of a page has. */
const maxStructureLength = 500_000

const done = z.object({ done: z.boolean() })

/** What a popup or panel takes from a content script. */
export const pageResponseSchemas: { [Type in PageType]: z.ZodMiniType<PageResponses[Type]> } = {
  'page-suppliers': z.object({
    kind: z.enum(pageKinds),
    suppliers: z.array(supplierOnPage).check(z.maxLength(maxEntries)),
    health: z.optional(healthSchema),
    host: z.string().check(z.maxLength(100)),
    paused: z.optional(z.enum(pauses)),
  }),
  'pause-page': done,
  'resume-page': done,
  'next-flag': done,
  'page-health': z.object({
    fields: z.array(readField).check(z.maxLength(factNames.length)),
    structure: z.string().check(z.maxLength(maxStructureLength)),
  }),
}
