import type { Details } from '@/lib/core/details.ts'
import { factNames, type FactName, type Facts } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { ListingPrice } from '@/lib/core/reading.ts'
import type { RecordedFacts, StatedFacts, Statement } from '@/lib/core/record.ts'
import { sameCompanyName } from '@/lib/text/company-name.ts'
import type { Making, PastReading } from './evidence.ts'

/** What one reading brought that was new, as the memory logs it: only what this kind of page did not say before. */
export interface LoggedReading extends Making {
  page: PageKind
  /** Milliseconds since the epoch. */
  at: number
  host?: string
  changes: readonly { name: FactName; to: unknown }[]
  claims?: StatedFacts
  details?: Details
  prices?: readonly { productId: string; from: ListingPrice }[]
  /** What this kind of page said before, read alike, of what it said otherwise then. */
  was?: { at: number; facts: StatedFacts }
}

export interface Remembered {
  facts: RecordedFacts
  /** What each kind of page said last. */
  said?: readonly Statement[]
  log: readonly LoggedReading[]
}

/** Another spelling of a name is no other value: it must not hide the change before it. */
const isSame = (one: unknown, other: unknown) =>
  typeof one === 'string' && typeof other === 'string'
    ? sameCompanyName(one, other)
    : JSON.stringify(one) === JSON.stringify(other)

const valuesOf = ({ changes, claims }: LoggedReading): StatedFacts => ({
  ...claims,
  ...Object.fromEntries(changes.map(({ name, to }) => [name, to])),
})

const factsWhere = (values: StatedFacts, counts: (name: FactName) => boolean): Facts =>
  Object.fromEntries(
    factNames.flatMap((name) =>
      values[name] != null && counts(name) ? [[name, { value: values[name], source: 'memory' }]] : [],
    ),
  )

/** The reading before, where the log has it only as what it was replaced by: a page that repeats another logs nothing. */
const withReadingBefore = (one: LoggedReading): LoggedReading[] =>
  one.was === undefined ? [one] : [one, { ...made(one), at: one.was.at, changes: [], claims: one.was.facts }]

const made = ({ page, language, reader }: LoggedReading) => ({ page, language, reader })

/** What the pages behind the facts said before. A change stays one however often the new value was read since. */
function before({ facts, said = [], log }: Remembered): PastReading[] {
  const lastOf = (page: PageKind) => said.find((one) => one.page === page)
  const alike = log
    .filter(({ page, language, reader }) => {
      const last = lastOf(page)
      return last !== undefined && last.language === language && last.reader === reader
    })
    .flatMap(withReadingBefore)

  /** Whether an earlier value is the one to compare with: another one where there was another, else the same. */
  function counts<Value>(
    past: LoggedReading,
    now: Value,
    valueOf: (one: LoggedReading) => Value | undefined,
  ) {
    const isOther = (one: LoggedReading) =>
      one.page === past.page && valueOf(one) !== undefined && !isSame(valueOf(one), now)
    return isOther(past) || (past.at < (lastOf(past.page)?.at ?? 0) && !alike.some(isOther))
  }

  return alike.flatMap((past) => {
    const { page, at, host, details } = past
    const last = lastOf(page)
    const address = details?.address
    const isStated = (name: FactName) =>
      facts[name]?.page === page && counts(past, facts[name].value, (one) => valuesOf(one)[name] ?? undefined)
    const offers = (past.prices ?? []).map(({ productId, from }) => ({
      page,
      at: at - 1,
      facts: {},
      listing: { productId, price: from },
    }))
    return [
      {
        page,
        at,
        facts: factsWhere(valuesOf(past), isStated),
        ...(host !== undefined && counts(past, last?.host, (one) => one.host) && { host }),
        ...(address !== undefined &&
          counts(past, last?.details?.address, (one) => one.details?.address) && { details: { address } }),
      },
      ...offers,
    ]
  })
}

/** What the other kinds of page said last. */
function elsewhere({ facts, said = [] }: Remembered): PastReading[] {
  const own = said.find(({ page }) => page === facts.name?.page)
  return said.map(({ page, at, language, reader, details, ...stated }) => {
    const isAlike = own?.language === language && own?.reader === reader
    return {
      page,
      at,
      facts: factsWhere(
        stated.facts,
        (name) => facts[name] !== undefined && facts[name].page !== page && facts[name].reader === reader,
      ),
      ...(isAlike && details?.province !== undefined && { details: { province: details.province } }),
    }
  })
}

/**
 * The memory of a supplier as the earlier readings that its record may be compared with: for a change what the same
 * kind of page said before, in the same language and by the same generation of the reader; for a contradiction what
 * the other kinds of page said last, by the same generation. All were made alike, so they name no making any more.
 */
export function pastReadings(memory: Remembered): PastReading[] {
  return [...before(memory), ...elsewhere(memory)]
}
