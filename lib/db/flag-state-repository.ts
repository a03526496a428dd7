import { flagStateSchema, type FlagState } from '@/lib/core/flag-state.ts'
import type { Database } from './database.ts'
import type { RepositoryContext } from './repository-context.ts'

type Stated = Pick<FlagState, 'state' | 'who' | 'what' | 'when'>

/** What became of the red flags of suppliers. */
export function createFlagStateRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { flagStates } = database.tables

  return {
    /** A flag without a state is open. */
    of: (supplierId: string): Promise<FlagState[]> =>
      flagStates.where('supplierId').equals(supplierId).toArray(),

    /** Sets the state of a flag, or takes it back, and answers the earlier one, so that this can be undone. */
    set(supplierId: string, flagId: string, stated: Stated | undefined): Promise<FlagState | undefined> {
      return database.write([flagStates], async () => {
        const id = `${supplierId} ${flagId}`
        const before = await flagStates.get(id)
        if (stated === undefined) await flagStates.delete(id)
        else
          await flagStates.put(
            flagStateSchema.parse({ ...stated, id, supplierId, flagId, updatedAt: clock() }),
          )
        return before
      })
    },
  }
}

export type FlagStateRepository = ReturnType<typeof createFlagStateRepository>
