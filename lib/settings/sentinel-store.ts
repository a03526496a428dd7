import { storage } from 'wxt/utils/storage'
import * as z from 'zod/mini'

const sentinelSchema = z.object({
  epoch: z.string().check(z.minLength(1), z.maxLength(60)),
  rows: z.int().check(z.gte(0)),
})

const item = storage.defineItem<unknown>('local:sentinel')

/** Remembers outside the database that there is one, and how much was in it. */
export const sentinelStore = {
  async read(): Promise<z.infer<typeof sentinelSchema> | undefined> {
    return sentinelSchema.safeParse(await item.getValue()).data
  },
  write: (sentinel: z.infer<typeof sentinelSchema>): Promise<void> => item.setValue(sentinel),
}
