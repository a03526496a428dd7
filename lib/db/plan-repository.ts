import { planSchema, type Plan } from '@/lib/core/plan.ts'
import type { Database } from './database.ts'
import { discard } from './discard.ts'
import type { RepositoryContext } from './repository-context.ts'

/** What the sourcing tools were told. */
export function createPlanRepository(database: Database, { clock }: Pick<RepositoryContext, 'clock'>) {
  const { tables } = database
  const { plans, trash } = tables

  return {
    get: (id: string): Promise<Plan | undefined> => plans.get(id),
    ofSupplier: (supplierId: string): Promise<Plan[]> =>
      plans.where('supplierId').equals(supplierId).toArray(),
    ofList: (listId: string): Promise<Plan[]> => plans.where('listId').equals(listId).toArray(),
    ofKind: (kind: string): Promise<Plan[]> => plans.where('kind').equals(kind).toArray(),

    /** Keeps a plan, over what was kept under its id; one in the trash stays there. Throws where it is none. */
    keep(plan: Omit<Plan, 'createdAt' | 'updatedAt'>): Promise<void> {
      return database.write([plans, trash], async () => {
        const known = await plans.get(plan.id)
        if (known === undefined && (await trash.get(plan.id))) return
        const now = clock()
        await plans.put(planSchema.parse({ ...plan, createdAt: known?.createdAt ?? now, updatedAt: now }))
      })
    },

    /** Moves a plan to the trash, under its own id. */
    remove(id: string): Promise<void> {
      return database.write([plans, trash], async () => {
        const plan = await plans.get(id)
        if (plan !== undefined) await discard(tables, { plans: [plan] }, { trashId: id, at: clock() })
      })
    },
  }
}

export type PlanRepository = ReturnType<typeof createPlanRepository>
