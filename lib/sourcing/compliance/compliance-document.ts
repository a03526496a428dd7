import * as z from 'zod/mini'
import { markets } from '../landed-cost/markets.ts'
import { productFamilies } from './families.ts'

/** What the goods of a list are, and where they are sold. */
export const complianceDocumentSchema = z.object({
  families: z.array(z.enum(productFamilies)).check(z.maxLength(productFamilies.length)),
  market: z.enum(markets),
})

export type ComplianceDocument = z.infer<typeof complianceDocumentSchema>
