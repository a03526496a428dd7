import { factNames, type Fact, type FactName, type Facts, type FactValue } from './facts.ts'
import type { PageKind } from './page-kind.ts'

/** A fact with where and when it was last seen. `at` is milliseconds since the epoch. */
export interface RecordedFact<Value> extends Fact<Value> {
  page: PageKind
  at: number
}

export type RecordedFacts = { [Name in FactName]?: RecordedFact<FactValue<Name>> }

/** The merged facts of all readings of one company, with its identities. Times are milliseconds since the epoch. */
export interface SupplierRecord {
  /** Our own id; never derived from the page, so that a late company id does not change it. */
  id: string
  companyIds: string[]
  hosts: string[]
  facts: RecordedFacts
  firstSeen: number
  lastSeen: number
}

/**
 * The facts of one reading as a record holds them: each with the page that stated it and when.
 * Built from the names that we know, never by copying what came: a page may have put anything beside them.
 */
export function recordFacts(facts: Facts, page: PageKind, at: number): RecordedFacts {
  const recorded = factNames.flatMap((name) => {
    const fact = facts[name]
    if (fact === undefined) return []
    const { value, raw, source } = fact
    return [[name, { value, ...(raw !== undefined && { raw }), source, page, at }] as const]
  })
  return Object.fromEntries(recorded)
}
