import type { Database } from './database.ts'
import { thinHistory, type ThinningRule } from './thin-history.ts'
import type { TrashRepository } from './trash-repository.ts'

interface House {
  trash: Pick<TrashRepository, 'purge'>
  rule: ThinningRule
  /** Now, in milliseconds since the epoch. */
  now: number
}

/**
 * Empties the trash of what is old, and thins the history; once a start of the browser is enough. Does nothing while
 * the memory cannot be written, or the clock is in doubt. Throws a `StorageError` where storage fails.
 */
export async function keepHouse(database: Database, { trash, rule, now }: House): Promise<void> {
  await database.open()
  if (database.state() !== 'open') return
  await trash.purge()
  const clock = await database.tables.meta.get('clock')
  if (clock?.key === 'clock' && now >= clock.value.trustedFrom) await thinHistory(database, rule, now)
}
