import * as z from 'zod/mini'
import { assessmentSchema } from '@/lib/core/assessment-schema.ts'
import { companyIdSchema, shopHostSchema } from '@/lib/core/identity-schema.ts'
import { readingSchema } from '@/lib/core/reading-schema.ts'
import { recordedFactsSchema } from '@/lib/core/record-schema.ts'
import type { ContentRequests, ContentType } from './protocol.ts'

/** Ids that the sender makes, so that a repeated message changes nothing. */
const saveId = z.uuid()

const identity = z
  .object({ companyId: z.optional(companyIdSchema), host: z.optional(shopHostSchema) })
  .check(z.refine(({ companyId, host }) => (companyId ?? host) !== undefined))

/** What the background takes from content scripts, which run beside a hostile page. */
export const contentRequestSchemas: { [Type in ContentType]: z.ZodMiniType<ContentRequests[Type]> } = {
  'report-reading': z.object({ reading: readingSchema }),
  'page-labels': z.object({ language: z.string().check(z.regex(/^[a-z]{2}$/)) }),
  'why-texts': z.object({ assessment: assessmentSchema, facts: recordedFactsSchema }),
  'save-supplier': z.object({ saveId, supplier: identity }),
  'undo-save': z.object({ saveId }),
  'open-panel': z.object({}),
}
