import type { FactName } from './facts.ts'

/** What a reader expects of a page: that it names a supplier, that it offers something, that it states a fact. */
export type Expectation = 'supplier' | 'listing' | FactName

/** How well a page was read. Absent on a reading where nothing can be expected of the page. */
export interface Health {
  /** What every page of this kind states, whatever its generation. */
  expected: Expectation[]
  /** What of it was not found. */
  missing: Expectation[]
}

/** Below this share of what was expected, the page is laid out in a way that no reader knows. */
const recognisedShare = 1 / 3

/** Whether the page was read well enough to be believed; nothing expected is nothing missed. */
export function isRecognised(health: Health | undefined): boolean {
  if (health === undefined) return true
  const { expected, missing } = health
  return expected.length - missing.length >= expected.length * recognisedShare
}
