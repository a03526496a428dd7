import type { Details } from '@/lib/core/details.ts'
import type { Statement, StatedFacts, SupplierRecord } from '@/lib/core/record.ts'
import { isSame } from './is-same.ts'
import { factChanges, type Observation, type PriceChange } from './observation.ts'

/** An observation before it gets its place in the history. */
export type Observed = Omit<Observation, 'id' | 'supplierId'>

type Known = Pick<SupplierRecord, 'facts' | 'said'>
type Making = Pick<Statement, 'language' | 'reader'>

/** What differs in one object from another of the same kind. */
function newIn<Values extends object>(after: Values = {} as Values, before: Partial<Values> = {}): Values {
  const changed = Object.entries(after).filter(([name, value]) => {
    return value !== undefined && !isSame(value, before[name as keyof Values])
  })
  return Object.fromEntries(changed) as Values
}

const isNew = (part: object) => Object.keys(part).length > 0

/** What a page says for the first time and the record does not believe. */
function claimsIn(said: StatedFacts, { facts }: Known): StatedFacts {
  const unbelieved = Object.entries(said).filter(
    ([name, value]) => !isSame(value, facts[name as keyof StatedFacts]?.value),
  )
  return Object.fromEntries(unbelieved)
}

/** What the page said before of these facts; nothing where it was read in another language or by another reader. */
function saidBefore(before: Statement | undefined, { language, reader }: Making, names: readonly string[]) {
  if (before === undefined || before.language !== language || before.reader !== reader) return undefined
  const facts: StatedFacts = Object.fromEntries(
    Object.entries(before.facts).filter(([name]) => names.includes(name)),
  )
  return isNew(facts) ? { at: before.at, facts } : undefined
}

/**
 * What one reading brought that is new; `undefined` where it only said again what was known.
 *
 * @param before the record without the reading
 * @param after the record with it
 */
export function observe(
  before: Known,
  after: Known,
  { page, at, host, language, reader }: Statement,
  prices: PriceChange[],
): Observed | undefined {
  const saidOn = ({ said = [] }: Known) => said.find((one) => one.page === page)
  const changes = factChanges(before.facts, after.facts)
  const claims = claimsIn(newIn(saidOn(after)?.facts, saidOn(before)?.facts), after)
  const details: Details = newIn(saidOn(after)?.details, saidOn(before)?.details)
  const names = [...changes.map(({ name }) => name), ...Object.keys(claims)]
  const was = saidBefore(saidOn(before), { language, reader }, names)
  if (![changes, claims, details, prices].some(isNew)) return undefined
  return {
    page,
    at,
    ...(host !== undefined && { host }),
    ...(language !== undefined && { language }),
    ...(reader !== undefined && { reader }),
    changes,
    ...(isNew(claims) && { claims }),
    ...(isNew(details) && { details }),
    ...(prices.length > 0 && { prices }),
    ...(was && { was }),
  }
}
