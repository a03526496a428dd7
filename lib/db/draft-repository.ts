import { draftSchema, type Draft } from '@/lib/core/draft.ts'
import type { Database } from './database.ts'
import type { RepositoryContext } from './repository-context.ts'

/** Notes that are still being written. A draft goes when its note is added or edited. */
export function createDraftRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { drafts } = database.tables

  return {
    of: (supplierId: string): Promise<Draft[]> => drafts.where('supplierId').equals(supplierId).toArray(),

    /** Keeps what is being written, over what was kept of it before. */
    keep(draft: Omit<Draft, 'updatedAt'>): Promise<void> {
      return database.write([drafts], async () => {
        await drafts.put(draftSchema.parse({ ...draft, updatedAt: clock() }))
      })
    },

    /** Throws a draft away and answers it, so that it can be kept again. */
    drop(id: string): Promise<Draft | undefined> {
      return database.write([drafts], async () => {
        const draft = await drafts.get(id)
        await drafts.delete(id)
        return draft
      })
    },
  }
}

export type DraftRepository = ReturnType<typeof createDraftRepository>
