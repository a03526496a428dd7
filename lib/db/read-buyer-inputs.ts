import type { BuyerInputs } from '@/lib/core/buyer-inputs.ts'
import { buyerInputs } from '@/lib/sourcing/diligence/buyer-inputs.ts'
import { diligenceSchema } from '@/lib/sourcing/diligence/diligence.ts'
import type { Database } from './database.ts'

/** What the buyer typed about these suppliers, by record id; those about whom nothing was typed are left out. */
export async function readBuyerInputs(
  { tables }: Pick<Database, 'tables'>,
  recordIds: readonly string[],
): Promise<Map<string, BuyerInputs>> {
  const plans = await tables.plans.where('supplierId').anyOf(recordIds).toArray()
  // Of two documents, which a join of records can leave behind, the later one counts, as it does where it is edited.
  const latest = new Map(
    plans
      .filter(({ kind }) => kind === 'diligence')
      .toSorted((one, other) => one.updatedAt - other.updatedAt)
      .map(({ supplierId, data }) => [supplierId, data]),
  )
  return new Map(
    [...latest].flatMap(([supplierId, data]): [string, BuyerInputs][] => {
      const diligence = diligenceSchema.safeParse(data).data
      const inputs = diligence && buyerInputs(diligence)
      return supplierId === undefined || inputs === undefined ? [] : [[supplierId, inputs]]
    }),
  )
}
