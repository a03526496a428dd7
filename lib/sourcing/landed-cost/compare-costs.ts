import { Decimal } from '../decimal.ts'
import type { Day } from '../day.ts'
import type { Outcome, Problem } from '../fields/problem.ts'
import { costOfDraft } from './cost-of-draft.ts'
import type { LandedCostDraft } from './draft.ts'
import type { LandedCost } from './landed-cost.ts'

/** One supplier's order in a comparison. */
export interface Contender {
  supplierId: string
  draft: LandedCostDraft
}

export interface ComparedCost {
  supplierId: string
  cost: Outcome<LandedCost>
  /** The least a unit of all that could be counted; several where they are equal. */
  cheapest: boolean
  /** How much dearer a unit is than the cheapest, in percent; absent where it could not be counted. */
  dearerPercent?: string
}

const fewest = 2
const most = 6

/**
 * Two to six suppliers side by side, in the order given. One whose fields have problems keeps its place and is not
 * ranked. All must be counted in one currency: amounts in different ones are never compared.
 */
export function compareCosts(contenders: readonly Contender[], today: Day): Outcome<ComparedCost[]> {
  const problem = refusal(contenders)
  if (problem !== undefined) return { ok: false, problems: [problem] }
  const costs = contenders.map(({ supplierId, draft }) => ({ supplierId, cost: costOfDraft(draft, today) }))
  const units = costs.flatMap(({ cost }) => (cost.ok ? [new Decimal(cost.value.perUnit)] : []))
  const least = units.toSorted((one, other) => one.cmp(other))[0]
  const compared = costs.map(({ supplierId, cost }): ComparedCost => {
    if (!cost.ok || least === undefined) return { supplierId, cost, cheapest: false }
    const unit = new Decimal(cost.value.perUnit)
    return {
      supplierId,
      cost,
      cheapest: unit.eq(least),
      ...(least.gt(0) && { dearerPercent: unit.minus(least).times(100).div(least).round(1).toFixed() }),
    }
  })
  return { ok: true, value: compared }
}

function refusal(contenders: readonly Contender[]): Problem | undefined {
  if (contenders.length < fewest) return { path: '', code: 'too-few', values: { min: String(fewest) } }
  if (contenders.length > most) return { path: '', code: 'too-many', values: { max: String(most) } }
  const [first, ...others] = contenders.map(({ draft }) => draft.currency)
  const odd = others.findIndex((currency) => currency !== first)
  return odd === -1 ? undefined : { path: `${odd + 1}.draft.currency`, code: 'currencies-differ' }
}
