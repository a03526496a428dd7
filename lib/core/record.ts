import type { Details } from './details.ts'
import { factNames, type Fact, type FactName, type Facts, type FactValue } from './facts.ts'
import type { PageKind } from './page-kind.ts'
import type { Listing } from './reading.ts'

/** A fact with where and when it was last seen. `at` is milliseconds since the epoch. */
export interface RecordedFact<Value> extends Fact<Value> {
  page: PageKind
  at: number
  /** Since when the record has held this value, where that is before `at`. */
  since?: number
  /** Generation of the reader. */
  reader?: string
}

export type RecordedFacts = { [Name in FactName]?: RecordedFact<FactValue<Name>> }

/** Details, each with the kind of page that stated it and when, in milliseconds since the epoch. */
export type RecordedDetails = {
  [Name in keyof Details]?: { value: NonNullable<Details[Name]>; page: PageKind; at: number }
}

/** An offer of the supplier as a page last showed it, without its long texts. */
export interface RecordedListing {
  listing: Listing
  page: PageKind
  at: number
}

/** Values that a page stated; null where it says that there is none. */
export type StatedFacts = { [Name in FactName]?: FactValue<Name> | null }

/** All that one kind of page said last, whether or not the record believes it. */
export interface Statement {
  page: PageKind
  /** Milliseconds since the epoch. */
  at: number
  host?: string
  language?: string
  reader?: string
  facts: StatedFacts
  details?: Details
}

/** The merged facts of all readings of one company, with its identities. Times are milliseconds since the epoch. */
export interface SupplierRecord {
  /** Our own id; never derived from the page, so that a late company id does not change it. */
  id: string
  companyIds: string[]
  hosts: string[]
  facts: RecordedFacts
  details?: RecordedDetails
  /** The latest offers, newest first. */
  listings?: RecordedListing[]
  /** One a kind of page: what contradictions and changes are read from. */
  said?: Statement[]
  firstSeen: number
  lastSeen: number
}

/**
 * The facts of one reading as a record holds them: each with the page that stated it and when.
 * Built from the names that we know, never by copying what came: a page may have put anything beside them.
 */
export function recordFacts(facts: Facts, page: PageKind, at: number, reader?: string): RecordedFacts {
  const recorded = factNames.flatMap((name) => {
    const fact = facts[name]
    if (fact === undefined) return []
    const { value, raw, source } = fact
    return [
      [
        name,
        {
          value,
          ...(raw !== undefined && { raw }),
          source,
          page,
          at,
          ...(reader !== undefined && { reader }),
        },
      ] as const,
    ]
  })
  return Object.fromEntries(recorded)
}
