import { costOfDraft } from '@/lib/sourcing/landed-cost/cost-of-draft.ts'
import type { LandedCost } from '@/lib/sourcing/landed-cost/landed-cost.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { draftOf, useCostStarts } from './use-cost-starts.ts'

/** What one supplier's order costs, live; `undefined` while it is being read and where it cannot be counted. */
export function useMemberCost({ member, order, stored, today }: SupplierToolProps): LandedCost | undefined {
  const start = useCostStarts([member], order.value)?.get(member.id)
  if (start === undefined) return undefined
  const outcome = costOfDraft(draftOf(member.id, order.value, stored, start), today)
  return outcome.ok ? outcome.value : undefined
}

/** What the goods of an order come to, as a decimal string in its currency. */
export function goodsOf(cost: LandedCost | undefined): string | undefined {
  return cost?.lines.find(({ id }) => id === 'goods')?.amount
}

/** The value of an order in US dollars: as typed, else what its goods cost where that is known in dollars. */
export function valueUsdOf(typed: string | undefined, cost: LandedCost | undefined): string {
  if (typed !== undefined && typed.trim() !== '') return typed
  return (cost?.currency === 'USD' ? goodsOf(cost) : undefined) ?? ''
}
