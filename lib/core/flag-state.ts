import * as z from 'zod/mini'
import { dayField, idField, lineField, momentField, textField } from './field-schemas.ts'

export const flagStates = ['open', 'explained', 'confirmed'] as const

/** What became of a red flag of a supplier: who explained or confirmed it, with what words, and when. */
export const flagStateSchema = z.object({
  /** Supplier id and flag id with a space between. */
  id: z.string().check(z.minLength(3), z.maxLength(121)),
  supplierId: idField,
  /** The id of the rule, e.g. `F16`. */
  flagId: idField,
  state: z.enum(flagStates),
  who: z.optional(lineField),
  what: z.optional(textField),
  when: z.optional(dayField),
  updatedAt: momentField,
})

export type FlagState = z.infer<typeof flagStateSchema>
