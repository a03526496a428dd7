import { ownScorecardSchema, type OwnScorecard } from '@/lib/risk/own-scorecard.ts'
import { presetOf } from '@/lib/risk/presets.ts'
import type { Scorecard } from '@/lib/risk/scorecard.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import type { Plan } from '@/lib/core/plan.ts'
import type { Database } from './database.ts'
import { createPlanRepository } from './plan-repository.ts'
import type { RepositoryContext } from './repository-context.ts'

const kind = 'scorecard'

/** What a plan holds of a scorecard; a damaged one is none, so that it cannot stop the others. */
const ownOf = (plan: Plan | undefined): OwnScorecard[] => {
  const parsed = plan?.kind === kind ? ownScorecardSchema.safeParse(plan.data) : undefined
  return parsed?.success === true && parsed.data.scorecard.id === plan?.id ? [parsed.data] : []
}

/** The buyer's own scorecards, one plan each, and the scorecard that suppliers are judged by. */
export function createScorecardRepository(database: Database, context: Pick<RepositoryContext, 'clock'>) {
  const plans = createPlanRepository(database, context)

  return {
    /** The buyer's own, by name. */
    async all(): Promise<OwnScorecard[]> {
      const own = (await plans.ofKind(kind)).flatMap(ownOf)
      return own.toSorted((one, other) => (one.name < other.name ? -1 : 1))
    },

    /** The scorecard of this id, preset or own; the standard one where there is none (any more). */
    async inForce(id: string | undefined): Promise<Scorecard> {
      if (id === undefined) return standardScorecard
      return presetOf(id) ?? ownOf(await plans.get(id))[0]?.scorecard ?? standardScorecard
    },

    /** Keeps a scorecard, over what was kept under its id. Throws where it is none. */
    keep(own: OwnScorecard): Promise<void> {
      return plans.keep({ id: own.scorecard.id, kind, data: ownScorecardSchema.parse(own) })
    },

    /** Moves a scorecard to the trash, under its own id. */
    remove: (id: string): Promise<void> => plans.remove(id),
  }
}

export type ScorecardRepository = ReturnType<typeof createScorecardRepository>
