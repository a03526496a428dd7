import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { ownRatesSchema, type OwnRates } from '@/lib/compare/own-rates.ts'
import { targetQuantitySchema, usualQuantity } from '@/lib/compare/target-quantity.ts'
import { createPlanRepository } from '@/lib/db/plan-repository.ts'
import { useServices } from '../shared/services.ts'

/** There is one document of each kind for all comparisons, so that its kind is its id. */
const [ratesKind, quantityKind] = ['rates', 'target-quantity']

/** What prices are asked for and compared by, live; the buyer's own entries are kept as documents. */
export function useComparisonTerms() {
  const { database, clock } = useServices()
  const plans = useMemo(() => createPlanRepository(database, { clock }), [database, clock])
  const stored = useLiveQuery(async () => {
    const [rates, quantity] = [await plans.get(ratesKind), await plans.get(quantityKind)]
    return {
      own: ownRatesSchema.safeParse(rates?.data).data ?? { rates: [] },
      quantity: targetQuantitySchema.safeParse(quantity?.data).data?.quantity ?? usualQuantity,
    }
  }, [plans])
  return {
    /** `undefined` while they are being read. */
    terms: stored,
    setRates: (own: OwnRates) => void plans.keep({ id: ratesKind, kind: ratesKind, data: own }),
    setQuantity: (quantity: number) =>
      void plans.keep({ id: quantityKind, kind: quantityKind, data: { quantity } }),
  }
}
