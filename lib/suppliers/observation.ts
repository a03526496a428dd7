import type { Details } from '@/lib/core/details.ts'
import { factNames, type FactName, type FactValue } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { ListingPrice } from '@/lib/core/reading.ts'
import type { RecordedFacts, StatedFacts } from '@/lib/core/record.ts'
import { isSame } from './is-same.ts'

interface ChangeOf<Name extends FactName> {
  name: Name
  /** What the record held before; absent where it held nothing. Null means "the page says there is none". */
  from?: FactValue<Name> | null
  /** When that was last seen, in milliseconds since the epoch. */
  fromAt?: number
  to: FactValue<Name> | null
}

/** One fact whose value in the record changed. */
export type Change = { [Name in FactName]: ChangeOf<Name> }[FactName]

/** The price of an offer that was seen before with another one. */
export interface PriceChange {
  productId: string
  from: ListingPrice
  to: ListingPrice
}

/** What one reading brought that was new about a supplier. The history of a supplier is the list of these. */
export interface Observation {
  id: string
  supplierId: string
  page: PageKind
  /** Milliseconds since the epoch. */
  at: number
  host?: string
  language?: string
  reader?: string
  /** What it changed in the record. */
  changes: Change[]
  /** What this kind of page did not say before and the record does not believe either: a stronger page says otherwise. */
  claims?: StatedFacts
  /** Details that this kind of page said otherwise before, or not at all. */
  details?: Details
  prices?: PriceChange[]
  /** What this kind of page said before, read alike, of what it says otherwise now, and when it said so last. */
  was?: { at: number; facts: StatedFacts }
}

/** The facts whose values differ, in the order of the fact table; a value said again is no change. */
export function factChanges(before: RecordedFacts, after: RecordedFacts): Change[] {
  return factNames.flatMap((name) => {
    const [from, to] = [before[name], after[name]]
    if (to === undefined || (from !== undefined && isSame(from.value, to.value))) return []
    return [{ name, ...(from && { from: from.value, fromAt: from.at }), to: to.value } as Change]
  })
}
