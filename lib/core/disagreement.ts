import type { FactName, FactValue } from './facts.ts'
import type { PageKind } from './page-kind.ts'

/** One thing that two kinds of page state differently, each with when it was seen, in milliseconds since the epoch. */
export interface Disagreement {
  fact: FactName | 'province'
  sides: { page: PageKind; at: number; value: FactValue<FactName> | null }[]
}
