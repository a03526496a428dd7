import * as z from 'zod/mini'
import { idField, lineField, momentField } from './field-schemas.ts'

/** Longest plan, as JSON text. */
const maxPlanLength = 200_000

/** What a sourcing tool was told: one document a tool, about a supplier, a list, or neither. */
export const planSchema = z.object({
  id: idField,
  supplierId: z.optional(idField),
  listId: z.optional(idField),
  /** The tool whose document it is, e.g. `landed-cost`. The tool has the schema of its data. */
  kind: lineField,
  data: z.json().check(z.refine((data) => JSON.stringify(data).length <= maxPlanLength)),
  createdAt: momentField,
  updatedAt: momentField,
})

export type Plan = z.infer<typeof planSchema>
