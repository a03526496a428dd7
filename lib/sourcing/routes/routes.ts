import { Decimal, percentOf, roundUp } from '../decimal.ts'
import type { Outcome } from '../fields/problem.ts'
import { fieldReader } from '../fields/read-fields.ts'
import type { Guide } from '../guides.ts'

/** Ways to keep an order safe. */
export const routeIds = ['own', 'inspection', 'audit', 'agent', 'hybrid'] as const

export type RouteId = (typeof routeIds)[number]

interface GuidedRoute {
  id: RouteId
  /** US dollars an order, US dollars for each started ten thousand units, or percent of the order's value. */
  basis: 'order' | 'ten-thousand-units' | 'share'
  cost: { min: number; max: number }
  weeks: { min: number; max: number }
  /** What the weeks count from. */
  weeksFrom: 'start' | 'end-of-production'
  difficulty: 'medium' | 'medium-high' | 'high'
}

/** Source: 000_4d66ee62ccb1e8b0.txt, table of "Comprehensive Comparison and Options". */
const guidedRoutes: readonly GuidedRoute[] = [
  {
    id: 'own',
    basis: 'order',
    cost: { min: 2000, max: 7000 },
    weeks: { min: 4, max: 8 },
    weeksFrom: 'start',
    difficulty: 'medium',
  },
  {
    id: 'inspection',
    basis: 'ten-thousand-units',
    cost: { min: 1000, max: 5000 },
    weeks: { min: 1, max: 3 },
    weeksFrom: 'end-of-production',
    difficulty: 'medium-high',
  },
  {
    id: 'audit',
    basis: 'order',
    cost: { min: 2000, max: 6000 },
    weeks: { min: 2, max: 6 },
    weeksFrom: 'start',
    difficulty: 'high',
  },
  {
    id: 'agent',
    basis: 'share',
    cost: { min: 3, max: 8 },
    weeks: { min: 2, max: 6 },
    weeksFrom: 'start',
    difficulty: 'medium',
  },
  {
    id: 'hybrid',
    basis: 'share',
    cost: { min: 4, max: 10 },
    weeks: { min: 3, max: 6 },
    weeksFrom: 'start',
    difficulty: 'medium-high',
  },
]

export interface Route extends Omit<GuidedRoute, 'cost'> {
  /** Rough, in US dollars, as decimal strings. */
  costUsd: { min: string; max: string; guide: Guide }
  /** The same as percent of the order's value. */
  percentOfOrder: { min: string; max: string }
}

const largestUnits = 1e9

/**
 * Each route with its cost and time for this order, in the order of the guide.
 * @param order value in US dollars and number of units, both as typed
 */
export function routesFor(order: { valueUsd: string; units: string }): Outcome<Route[]> {
  const fields = fieldReader()
  const value = fields.number('valueUsd', order.valueUsd, { aboveZero: true })
  const units = fields.number('units', order.units, { aboveZero: true, whole: true, max: largestUnits })
  if (value === undefined || units === undefined) return { ok: false, problems: fields.problems }
  const costOf = (end: number, basis: GuidedRoute['basis']): Decimal => {
    if (basis === 'share') return percentOf(value, new Decimal(end)).round(2)
    return new Decimal(end).times(basis === 'ten-thousand-units' ? roundUp(units.div(10_000)) : 1)
  }
  const share = (cost: Decimal) => cost.times(100).div(value).round(1).toFixed()
  return {
    ok: true,
    value: guidedRoutes.map(({ cost, ...route }) => {
      const [min, max] = [costOf(cost.min, route.basis), costOf(cost.max, route.basis)]
      return {
        ...route,
        costUsd: { min: min.toFixed(), max: max.toFixed(), guide: 'mitigate-risks-2025' },
        percentOfOrder: { min: share(min), max: share(max) },
      }
    }),
  }
}
