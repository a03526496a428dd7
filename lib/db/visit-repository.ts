import type { Database } from './database.ts'
import type { RepositoryContext } from './repository-context.ts'
import type { Visit } from './tables.ts'

/** When the buyer last looked at suppliers. */
export function createVisitRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { visits } = database.tables

  return {
    /** Absent where the buyer neither saved the supplier nor looked at it. */
    of: (supplierId: string): Promise<Visit | undefined> => visits.get(supplierId),

    /** The buyer looks at a supplier now, and answers when that was the time before. */
    mark(supplierId: string): Promise<Visit | undefined> {
      return database.write([visits], async () => {
        const before = await visits.get(supplierId)
        await visits.put({ id: supplierId, visitedAt: clock() })
        return before
      })
    },
  }
}

export type VisitRepository = ReturnType<typeof createVisitRepository>
