import * as z from 'zod/mini'
import { idField, momentField, textField } from './field-schemas.ts'

/** A note that is still being written. Its id is that of the note that it will be or become. */
export const draftSchema = z.object({
  id: idField,
  supplierId: idField,
  text: textField,
  /** The text of the note when the writing began; absent where there was no note yet. */
  before: z.optional(textField),
  updatedAt: momentField,
})

export type Draft = z.infer<typeof draftSchema>
