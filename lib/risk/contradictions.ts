import type { FactName, FactValue } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Range } from '@/lib/core/range.ts'
import type { Evidence, PastReading } from './evidence.ts'

export interface Contradiction {
  fact: FactName | 'province'
  here: PageKind
  there: PageKind
}

const year = 365.25 * 24 * 3600 * 1000

/** Pages count a started year or not. */
const toleranceYears = 1

/** Staff grows and pages round it differently, so that ranges that touch are no contradiction. */
const slack = 1.25

const apartFrom = ({ min = 0 }: Range, { max = Infinity }: Range) => min > max * slack

type Types = FactValue<'businessTypes'>
const onlyMakes = (types: Types) => types.includes('manufacturer') && !types.includes('trading-company')
const onlyTrades = (types: Types) => types.includes('trading-company') && !types.includes('manufacturer')

/** Facts that do not change from page to page, and when two values, `apart` years apart, cannot both be true. */
const differs: { [Name in FactName]?: (a: FactValue<Name>, b: FactValue<Name>, apart: number) => boolean } = {
  country: (a, b) => a !== b,
  yearEstablished: (a, b) => Math.abs(a - b) > toleranceYears,
  // Pages read in the wrong order must not contradict each other by the year between them either. The second bound
  // is less than two: one for the tolerance, and nearly one for what rounding does to the time between.
  yearsOnAlibaba: (now, then, apart) =>
    Math.abs(now - then) > toleranceYears && Math.abs(now - then - apart) > toleranceYears + 0.9,
  employees: (a, b) => apartFrom(a, b) || apartFrom(b, a),
  inspectedAs: (a, b) => a !== b,
  businessTypes: (a, b) => (onlyMakes(a) && onlyTrades(b)) || (onlyTrades(a) && onlyMakes(b)),
}

const lastOfEachPage = (history: PastReading[]) => [
  ...new Map(history.toSorted((a, b) => a.at - b.at).map((past) => [past.page, past])).values(),
]

/**
 * Facts that two pages of different kinds state differently. A change over time on one kind of page is none; a
 * fact counts with the pages that stated it last.
 */
export function contradictions({ facts, details, history = [] }: Evidence): Contradiction[] {
  if (history.length === 0) return []
  const found: Contradiction[] = []
  for (const name of Object.keys(differs) as (keyof typeof differs)[]) {
    const now = facts[name]
    if (now === undefined || now.value === null) continue
    const differ = differs[name] as (a: unknown, b: unknown, apart: number) => boolean
    const stated = history.filter((past) => past.facts[name]?.value != null)
    const then = lastOfEachPage(stated).find(
      (past) =>
        past.page !== now.page && differ(now.value, past.facts[name]?.value, (now.at - past.at) / year),
    )
    if (then !== undefined) found.push({ fact: name, here: now.page, there: then.page })
  }
  const here = facts.name?.page
  const province = details?.province?.toLowerCase()
  if (here === undefined || province === undefined) return found
  const located = history.filter((past) => past.details?.province !== undefined)
  const elsewhere = lastOfEachPage(located).find(
    (past) => past.page !== here && past.details?.province?.toLowerCase() !== province,
  )
  if (elsewhere !== undefined) found.push({ fact: 'province', here, there: elsewhere.page })
  return found
}
