import * as z from 'zod/mini'
import { assessmentSchema } from '@/lib/core/assessment-schema.ts'
import { companyIdSchema, shopHostSchema } from '@/lib/core/identity-schema.ts'
import { pageExtractSchema } from '@/lib/core/page-extract-schema.ts'
import { maxEntries } from '@/lib/core/reading.ts'
import { recordedFactsSchema } from '@/lib/core/record-schema.ts'
import type { ContentRequests, ContentType } from './protocol.ts'

/** Ids that the sender makes, so that a repeated message changes nothing. */
const saveId = z.uuid()

const identity = z
  .object({ companyId: z.optional(companyIdSchema), host: z.optional(shopHostSchema) })
  .check(z.refine(({ companyId, host }) => (companyId ?? host) !== undefined))

const dockPlace = z.object({ right: z.boolean(), top: z.number().check(z.gte(0), z.lte(1)) })

/** What the background takes from content scripts, which run beside a hostile page. */
export const contentRequestSchemas: { [Type in ContentType]: z.ZodMiniType<ContentRequests[Type]> } = {
  'report-reading': z.object({ extract: pageExtractSchema }),
  'why-texts': z.object({ assessment: assessmentSchema, facts: recordedFactsSchema }),
  'save-supplier': z.object({ saveId, supplier: identity }),
  'undo-save': z.object({ saveId }),
  'supplier-marks': z.object({ suppliers: z.array(identity).check(z.maxLength(maxEntries)) }),
  'place-dock': z.object({ place: dockPlace }),
  'open-panel': z.object({}),
}
