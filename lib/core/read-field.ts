import type { FactName } from './facts.ts'

/** A fact as a page was read for it. */
export interface ReadField {
  fact: FactName
  /** Where it was read first, e.g. `detailData seller.companyJoinYears`. */
  source: string
  /** Of how many suppliers of the page. */
  suppliers: number
}
