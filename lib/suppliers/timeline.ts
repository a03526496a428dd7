import type { FactName } from '@/lib/core/facts.ts'
import type { TimelineItem, TimelineStep } from '@/lib/core/timeline-step.ts'
import { isChange } from './is-change.ts'
import type { Change, Observation } from './observation.ts'

/** Facts that count things that come one by one, of which more is an addition and no change of mind. */
const counters: ReadonlySet<FactName> = new Set(['reviewCount'])

const day = 24 * 3600 * 1000

function itemOf({ name, from, fromAt, to }: Change, at: number): TimelineItem {
  if (from === undefined) return { kind: 'learnt', fact: name, to }
  // A clock that went back makes no negative ages.
  const days = fromAt === undefined ? {} : { days: Math.max(0, Math.round((at - fromAt) / day)) }
  if (counters.has(name) && typeof from === 'number' && typeof to === 'number' && to > from)
    return { kind: 'added', fact: name, count: to - from, ...days }
  return { kind: 'changed', fact: name, from, to, ...days }
}

const entriesOf = <Values extends object>(values: Values = {} as Values) =>
  Object.entries(values) as [keyof Values & string, NonNullable<Values[keyof Values]>][]

/**
 * The history of a supplier in steps that can be put in words: "rating 4.6 → 4.9, 8 new reviews, 12 days".
 *
 * @param observations in any order; the steps have the same
 */
export function timeline(observations: readonly Observation[]): TimelineStep[] {
  return observations.map(({ id, page, at, changes, was, claims, details, prices = [] }) => {
    const told = changes.filter((change) => change.from === undefined || isChange(change, was))
    const items = told.map((change) => itemOf(change, at))
    return {
      id,
      page,
      at,
      items: [
        ...items.filter(({ kind }) => kind !== 'learnt'),
        ...prices.map((price) => ({ kind: 'price' as const, ...price })),
        ...entriesOf(claims).map(([fact, value]) => ({ kind: 'claimed' as const, fact, value })),
        ...items.filter(({ kind }) => kind === 'learnt'),
        ...entriesOf(details).map(([detail]) => ({ kind: 'detail' as const, detail })),
      ],
    }
  })
}
