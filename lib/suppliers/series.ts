import type { SupplierRecord } from '@/lib/core/record.ts'
import { seriesNames, type Series, type SeriesName, type SeriesPoint } from '@/lib/core/series.ts'
import type { Observation, PriceChange } from './observation.ts'

type Measured = Exclude<SeriesName, 'price'>
type Current = SupplierRecord['facts'][Measured]

/** The lower end of a measure; nothing where it is unknown, or counted over another window than the one in force. */
function numberOf(value: unknown, now: Current): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || value === null) return undefined
  const { min, max, days } = value as { min?: number; max?: number; days?: number }
  const window = typeof now?.value === 'object' ? now.value?.days : undefined
  return days === window ? (min ?? max) : undefined
}

function pointsOf(name: Measured, now: Current, oldestFirst: readonly Observation[]): SeriesPoint[] {
  const changes = oldestFirst.flatMap(({ at, changes: all }) =>
    all.flatMap((change) => (change.name === name ? [{ ...change, at }] : [])),
  )
  const [first] = changes
  const stated = [
    { at: first?.fromAt, value: first?.from },
    ...changes.map(({ at, to }) => ({ at, value: to })),
    ...(now === undefined ? [] : [{ at: now.at, value: now.value }]),
  ]
  return stated.flatMap(({ at, value }) => {
    const number = numberOf(value, now)
    return number === undefined ? [] : [{ ...(at !== undefined && { at }), value: number }]
  })
}

const endOf = ({ min, max }: PriceChange['to']) => min ?? max

/** The price of the offer whose price changed most often. */
function priceSeries(oldestFirst: readonly Observation[]): Series | undefined {
  const byOffer = new Map<string, (PriceChange & { at: number })[]>()
  for (const { at, prices = [] } of oldestFirst) {
    for (const price of prices) {
      byOffer.set(price.productId, [...(byOffer.get(price.productId) ?? []), { ...price, at }])
    }
  }
  const [changes = []] = [...byOffer.values()].toSorted((one, other) => other.length - one.length)
  const currency = changes.at(-1)?.to.currency
  const stated = [{ price: changes[0]?.from }, ...changes.map(({ at, to }) => ({ at, price: to }))]
  const points = stated.flatMap(({ price, ...rest }) => {
    const value = price?.currency === currency && price !== undefined ? endOf(price) : undefined
    return value === undefined ? [] : [{ ...rest, value }]
  })
  return currency === undefined ? undefined : { of: 'price', currency, points }
}

/** The same value seen again at the same time or later says nothing more than its last sighting. */
const withoutRepeats = (points: readonly SeriesPoint[]) =>
  points.filter(({ at, value }, index) => {
    const before = points[index - 1]
    return before === undefined || before.value !== value || before.at !== at
  })

/**
 * How the numbers of a supplier went that say most over time: rating, reviews, orders, and the price of one offer.
 * Only what has two points is a series; ranges count at their lower end.
 *
 * @param observations in any order
 */
export function seriesOf(
  { facts }: Pick<SupplierRecord, 'facts'>,
  observations: readonly Observation[],
): Series[] {
  const oldestFirst = observations.toSorted((one, other) => one.at - other.at)
  const all = seriesNames.map((name): Series | undefined =>
    name === 'price'
      ? priceSeries(oldestFirst)
      : { of: name, points: pointsOf(name, facts[name], oldestFirst) },
  )
  return all.flatMap((series) => {
    const points = withoutRepeats(series?.points ?? [])
    return series === undefined || points.length < 2 ? [] : [{ ...series, points }]
  })
}
