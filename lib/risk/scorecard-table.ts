import { reasonCodes, type ReasonCode } from '@/lib/core/assessment.ts'
import type { ScorecardGroup, ScorecardSignal, ScorecardStep } from '@/lib/core/scorecard-table.ts'
import { scorecardSchema, type Scorecard, type Signals } from './scorecard.ts'

type Measure = ScorecardGroup['measure']
type Floors = Signals['TENURE']['years']
type Part = Signals['VOLUME']['orders']

type Bounded = { points: number } & ({ from: number } | { upTo: number } | { at: number })

/** A step that counts from, up to or at a value. */
function boundedStep(kind: 'from' | 'upTo' | 'at', step: Bounded, path: string): ScorecardStep {
  const { points, ...bound } = step
  const [value = 0] = Object.values(bound)
  return {
    kind,
    bound: { value, path: `${path}.${kind}` },
    points: { value: points, path: `${path}.points` },
  }
}

const plainStep = (kind: 'none' | 'beyond', value: number, path: string): ScorecardStep => ({
  kind,
  points: { value, path: `${path}.${kind}` },
})

const floors = (path: string, steps: Floors): ScorecardStep[] =>
  steps.map((step, index) => boundedStep('from', step, `${path}.${index}`))

const floorGroup = (measure: Measure, path: string, steps: Floors): ScorecardGroup => ({
  measure,
  path,
  steps: floors(path, steps),
})

const partGroup = (measure: Measure, path: string, { none, steps }: Part): ScorecardGroup => ({
  measure,
  path,
  steps: [plainStep('none', none, path), ...floors(`${path}.steps`, steps)],
})

const choiceGroup = (path: string, choices: Record<string, number>): ScorecardGroup => ({
  measure: 'choices',
  path,
  steps: Object.entries(choices).map(([choice, value]) => ({
    kind: 'choice',
    choice,
    points: { value, path: `${path}.${choice}` },
  })),
})

const ratingGroup = (path: string, knots: Signals['RATING']['knots']): ScorecardGroup => ({
  measure: 'rating',
  path,
  steps: knots.map((knot, index) => boundedStep('at', knot, `${path}.${index}`)),
})

const hoursGroup = (path: string, { steps, beyond }: Signals['RESPONSE']['hours']): ScorecardGroup => ({
  measure: 'hours',
  path,
  steps: [
    ...steps.map((step, index) => boundedStep('upTo', step, `${path}.steps.${index}`)),
    plainStep('beyond', beyond, path),
  ],
})

/** The bins of each signal, measure by measure. */
const groupsOf: { [Code in ReasonCode]: (signal: Signals[Code], path: string) => ScorecardGroup[] } = {
  TENURE: ({ years }, path) => [floorGroup('years', `${path}.years`, years)],
  VOLUME: (signal, path) =>
    (['orders', 'revenueUsd', 'reviews'] as const).map((name) =>
      partGroup(name, `${path}.${name}`, signal[name]),
    ),
  VERIFY: ({ choices }, path) => [choiceGroup(`${path}.choices`, choices)],
  ONTIME: ({ percent }, path) => [floorGroup('onTime', `${path}.percent`, percent)],
  RATING: ({ knots }, path) => [ratingGroup(`${path}.knots`, knots)],
  TA: ({ choices }, path) => [choiceGroup(`${path}.choices`, choices)],
  RESPONSE: ({ hours, percent }, path) => [
    hoursGroup(`${path}.hours`, hours),
    floorGroup('answered', `${path}.percent`, percent),
  ],
  TYPE: ({ choices }, path) => [choiceGroup(`${path}.choices`, choices)],
  REORDER: ({ percent }, path) => [floorGroup('reordered', `${path}.percent`, percent)],
}

/** A scorecard as a table: its signals in their fixed order, with weights, shares and bins. */
export function scorecardTable({ signals }: Scorecard): ScorecardSignal[] {
  const total = reasonCodes.reduce((sum, code) => sum + signals[code].max, 0)
  return reasonCodes.map((code) => {
    const { max, scale } = signals[code]
    const groups = groupsOf[code] as (signal: unknown, path: string) => ScorecardGroup[]
    return {
      code,
      path: `signals.${code}.max`,
      weight: max,
      share: total === 0 ? 0 : max / total,
      scale,
      groups: groups(signals[code], `signals.${code}`),
    }
  })
}

type Tree = { [key: string]: Tree | number }

/** The scorecard with another number at a place that {@link scorecardTable} names; unchanged where there is none. */
export function withNumber(scorecard: Scorecard, path: string, value: number): Scorecard {
  const changed = structuredClone(scorecard)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let place = changed as unknown as Tree
  for (const key of keys) {
    const inner = Object.hasOwn(place, key) ? place[key] : undefined
    if (typeof inner !== 'object') return scorecard
    place = inner
  }
  if (!Object.hasOwn(place, last) || typeof place[last] !== 'number') return scorecard
  place[last] = value
  return changed
}

/**
 * The places of what makes a scorecard useless: points above their scale, bounds that do not rise, points that rise
 * where things get safer, weights that are all 0.
 */
export function scorecardMistakes(scorecard: Scorecard): string[] {
  const over = scorecardTable(scorecard).flatMap(({ groups, scale }) =>
    groups.flatMap(({ steps }) =>
      steps.flatMap(({ points: { value, path } }) => (value > scale ? [path] : [])),
    ),
  )
  const { error } = scorecardSchema.safeParse(scorecard)
  const broken = (error?.issues ?? []).map(({ path }) => path.join('.'))
  return [...new Set([...over, ...broken.filter((path) => path !== 'signals' || over.length === 0)])]
}
