import { factNames } from '@/lib/core/facts.ts'
import type { RecordedFact, RecordedFacts } from '@/lib/core/record.ts'
import { pageRank } from './page-rank.ts'

const asText = ({ value, raw, source, page }: RecordedFact<unknown>) =>
  JSON.stringify([value, raw, source, page])

/**
 * A total order over statements of one fact: rank of the page, then time, then a value over "there is none", then
 * their text, so that two statements of the same moment settle alike whichever came first.
 */
function isStronger(one: RecordedFact<unknown>, other: RecordedFact<unknown>): boolean {
  const rank = pageRank[one.page] - pageRank[other.page]
  if (rank !== 0) return rank > 0
  if (one.at !== other.at) return one.at > other.at
  if ((one.value === null) !== (other.value === null)) return other.value === null
  return asText(one) > asText(other)
}

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
