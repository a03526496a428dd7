import { Decimal } from '../decimal.ts'
import type { Day } from '../day.ts'
import type { Outcome, Problem } from '../fields/problem.ts'
import { costOfDraft } from './cost-of-draft.ts'
import type { LandedCostDraft } from './draft.ts'
import { guidedFreight } from './freight-guide.ts'

export interface BreakEven {
  airTotal: string
  seaTotal: string
  /** What air costs more at the quantity of the drafts; negative where it costs less. */
  extra: string
  extraPerUnit: string
  /** Days that air saves, from the least to the most that the guide's times allow. */
  daysSaved: { min: number; max: number }
  /** What each saved day costs, with the most and the fewest days saved; absent where air is not dearer. */
  extraPerDay?: { min: string; max: string }
  /** From how many units on sea is the cheaper way; absent where it never is. See {@link breakEven}. */
  seaCheaperFrom?: string
}

/** Beyond it nobody ships by air. */
const searchedUpTo = 1_000_000

/**
 * The same order once by air (or courier) and once by sea. The quantity is found by halving: whole cartons and
 * containers make both costs jump, so that near it the cheaper way can change more than once; at it sea is cheaper
 * than air, and at one unit less it is not.
 */
export function breakEven(air: LandedCostDraft, sea: LandedCostDraft, today: Day): Outcome<BreakEven> {
  if (air.currency !== sea.currency) return refused([{ path: 'sea.currency', code: 'currencies-differ' }])
  const byAir = costOfDraft(air, today)
  const bySea = costOfDraft(sea, today)
  if (!byAir.ok || !bySea.ok) return refused([...prefixed('air', byAir), ...prefixed('sea', bySea)])
  const extra = new Decimal(byAir.value.total).minus(bySea.value.total)
  const daysSaved = savedDays(air, sea)
  const from = seaCheaperFrom(air, sea, today)
  return {
    ok: true,
    value: {
      airTotal: byAir.value.total,
      seaTotal: bySea.value.total,
      extra: extra.toFixed(),
      extraPerUnit: extra.div(byAir.value.quantity).round(6).toFixed(),
      daysSaved,
      ...(extra.gt(0) &&
        daysSaved.min > 0 && {
          extraPerDay: {
            min: extra.div(daysSaved.max).round(2).toFixed(),
            max: extra.div(daysSaved.min).round(2).toFixed(),
          },
        }),
      ...(from !== undefined && { seaCheaperFrom: String(from) }),
    },
  }
}

const refused = (problems: Problem[]) => ({ ok: false, problems }) as const

function prefixed(name: string, outcome: Outcome<unknown>): Problem[] {
  return outcome.ok
    ? []
    : outcome.problems.map((problem) => ({ ...problem, path: `${name}.${problem.path}` }))
}

function savedDays(air: LandedCostDraft, sea: LandedCostDraft): BreakEven['daysSaved'] {
  const fast = guidedFreight[air.method].days
  const slow = guidedFreight[sea.method].days
  return { min: Math.max(slow.min - fast.max, 0), max: Math.max(slow.max - fast.min, 0) }
}

function seaCheaperFrom(air: LandedCostDraft, sea: LandedCostDraft, today: Day): number | undefined {
  const seaIsCheaper = (units: number) => {
    const [byAir, bySea] = [air, sea].map((draft) =>
      costOfDraft({ ...draft, quantity: String(units) }, today),
    )
    return byAir?.ok && bySea?.ok ? new Decimal(bySea.value.total).lt(byAir.value.total) : false
  }
  if (seaIsCheaper(1)) return 1
  if (!seaIsCheaper(searchedUpTo)) return undefined
  let dearer = 1
  let cheaper = searchedUpTo
  while (cheaper - dearer > 1) {
    const middle = Math.floor((dearer + cheaper) / 2)
    if (seaIsCheaper(middle)) cheaper = middle
    else dearer = middle
  }
  return cheaper
}
