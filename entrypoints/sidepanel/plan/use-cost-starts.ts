import { useLiveQuery } from 'dexie-react-hooks'
import type { Quote } from '@/lib/core/quote.ts'
import {
  landedCostDraft,
  type CostDocument,
  type OrderDocument,
} from '@/lib/sourcing/documents/order-document.ts'
import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import { startCosts } from '@/lib/sourcing/documents/start-costs.ts'
import type { LandedCostDraft } from '@/lib/sourcing/landed-cost/draft.ts'
import type { Plan } from '@/lib/core/plan.ts'
import { useServices } from '../../shared/services.ts'
import type { PlanMember } from './plan-tool-props.ts'

/** The quotes of some suppliers by record, the latest last, live; `undefined` while they are being read. */
function useQuotes(ids: readonly string[]): Map<string, Quote[]> | undefined {
  const { quotes } = useServices()
  return useLiveQuery(async () => {
    const found = ids.map(async (id) => [id, (await quotes.of(id)).toReversed()] as const)
    return new Map(await Promise.all(found))
    // The list is made anew with every render; what it names is its value.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [quotes, ids.join(' ')])
}

/** What a supplier asks for as long as the buyer has not said otherwise: its quotes, else its pinned listing. */
export function useCostStarts(
  members: readonly PlanMember[],
  order: OrderDocument,
): Map<string, CostDocument> | undefined {
  const quotes = useQuotes(members.map(({ id }) => id))
  return (
    quotes &&
    new Map(
      members.map(({ id, pinned }) => [id, startCosts(order, { quotes: quotes.get(id) ?? [], pinned })]),
    )
  )
}

/** A supplier's order as it is counted: what the buyer said, else what it starts from. */
export function draftOf(
  supplierId: string,
  order: OrderDocument,
  stored: readonly Plan[],
  start: CostDocument,
): LandedCostDraft {
  const own = stored.filter((plan) => plan.supplierId === supplierId)
  return landedCostDraft(order, readDocuments(own)['landed-cost'] ?? start)
}
