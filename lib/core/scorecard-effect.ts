import type { Band } from './assessment.ts'

/** A supplier whose band another scorecard changes. */
export interface BandChange {
  /** The id of its record. */
  id: string
  /** Absent where no page named it. */
  name?: string
  from: Band
  to: Band
}

/** What another scorecard would change. */
export interface ScorecardEffect {
  before: Record<Band, number>
  after: Record<Band, number>
  changes: BandChange[]
}
