import * as z from 'zod/mini'
import { idField, momentField } from './field-schemas.ts'

const twinVerdicts = ['confirmed', 'refused'] as const

/** What the buyer said of two records that may be the same company. The records themselves stay two. */
export const twinSchema = z.object({
  /** Both supplier ids in order, with a space between. */
  id: z.string().check(z.minLength(3), z.maxLength(121)),
  /** In the order of their ids. */
  supplierIds: z.tuple([idField, idField]),
  verdict: z.enum(twinVerdicts),
  at: momentField,
})

export type Twin = z.infer<typeof twinSchema>
export type TwinVerdict = (typeof twinVerdicts)[number]
