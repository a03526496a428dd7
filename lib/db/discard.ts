import type { TrashItem } from '@/lib/core/shortlist.ts'
import type { Tables } from './tables.ts'

/** The tables whose rows go to the trash when they are deleted. */
export const trashedTables = ['lists', 'entries', 'notes', 'quotes', 'plans', 'attachments'] as const

export type Discarded = Partial<Pick<TrashItem, (typeof trashedTables)[number]>>

interface Delete {
  /** Under which id it can be taken back. */
  trashId: string
  /** Now, in milliseconds since the epoch. */
  at: number
}

/** Moves rows to the trash as one delete; call it in a transaction over their tables and the trash. */
export async function discard(tables: Tables, rows: Discarded, { trashId, at }: Delete): Promise<void> {
  for (const name of trashedTables) {
    const ids = rows[name]?.map(({ id }) => id) ?? []
    if (ids.length > 0) await tables[name].bulkDelete(ids)
  }
  await tables.trash.put({ id: trashId, deletedAt: at, lists: [], entries: [], notes: [], ...rows })
}
