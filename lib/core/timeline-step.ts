import type { Details } from './details.ts'
import type { FactName, FactValue } from './facts.ts'
import type { PageKind } from './page-kind.ts'
import type { ListingPrice } from './reading.ts'

type Value = FactValue<FactName> | null

/** One line of a supplier's history. `days` is the time since the earlier value was last seen, in whole days. */
export type TimelineItem =
  | { kind: 'learnt'; fact: FactName; to: Value }
  | { kind: 'changed'; fact: FactName; from: Value; to: Value; days?: number }
  | { kind: 'added'; fact: FactName; count: number; days?: number }
  /** The page says it, and a page that counts for more says otherwise. */
  | { kind: 'claimed'; fact: FactName; value: Value }
  | { kind: 'detail'; detail: keyof Details }
  | { kind: 'price'; productId: string; from: ListingPrice; to: ListingPrice }

/** What one reading brought. */
export interface TimelineStep {
  id: string
  page: PageKind
  /** Milliseconds since the epoch. */
  at: number
  /** What changed first, then what was merely learnt. */
  items: TimelineItem[]
}
