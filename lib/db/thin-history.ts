import type { Database } from './database.ts'
import { keptSuppliers } from './kept-suppliers.ts'
import { readPage, type Cursor } from './read-page.ts'

/** How the history of suppliers that nothing was written about is thinned. The buyer can change it. */
export interface ThinningRule {
  /** Observations older than this go. */
  days: number
}

const day = 24 * 3600 * 1000
const batch = 500

/**
 * Deletes old observations of suppliers that the buyer wrote nothing about; their records stay.
 *
 * @param now in milliseconds since the epoch
 * @returns how many observations went
 */
export async function thinHistory(database: Database, { days }: ThinningRule, now: number): Promise<number> {
  const { tables } = database
  const { observations, entries, notes, quotes, drafts, flagStates, plans, attachments, twins, trash } =
    tables
  const written = [entries, notes, quotes, drafts, flagStates, plans, attachments, twins, trash]
  const oldest = now - days * day
  let thinned = 0

  const thinBatch = (after?: Cursor) =>
    database.write([observations, ...written], async () => {
      const page = await readPage(observations, { index: '[at+id]' }, { after, limit: batch })
      const old = page.rows.filter(({ at }) => at < oldest)
      const kept = await keptSuppliers(tables, [...new Set(old.map(({ supplierId }) => supplierId))])
      const gone = old.filter(({ supplierId }) => !kept.has(supplierId))
      await observations.bulkDelete(gone.map(({ id }) => id))
      thinned += gone.length
      return old.length === batch ? page.next : undefined
    })

  let next = await thinBatch()
  while (next !== undefined) next = await thinBatch(next)
  return thinned
}
