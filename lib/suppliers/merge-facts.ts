import { factNames } from '@/lib/core/facts.ts'
import type { RecordedFact, RecordedFacts } from '@/lib/core/record.ts'
import { isSame } from './is-same.ts'
import { isStronger } from './is-stronger.ts'

/**
 * The strongest statement of each fact. As the maximum of a total order it is idempotent, and the order in which
 * statements arrive does not matter.
 */
export function mergeFacts(one: RecordedFacts, other: RecordedFacts): RecordedFacts {
  const merged = factNames.flatMap((name) => {
    const [mine, theirs] = [one[name], other[name]]
    const strongest = mine && theirs ? (isStronger(theirs, mine) ? theirs : mine) : (mine ?? theirs)
    return strongest ? [[name, strongest] as const] : []
  })
  return Object.fromEntries(merged)
}

/** Merged facts that tell since when the record has held their values without a break. */
export function withSince(before: RecordedFacts, after: RecordedFacts): RecordedFacts {
  const dated = Object.entries<RecordedFact<unknown>>(after).map(([name, { since: _since, ...fact }]) => {
    const held = before[name as keyof RecordedFacts]
    const since = held !== undefined && isSame(held.value, fact.value) ? (held.since ?? held.at) : fact.at
    return [name, since < fact.at ? { ...fact, since } : fact]
  })
  return Object.fromEntries(dated) as RecordedFacts
}
