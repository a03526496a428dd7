import * as z from 'zod/mini'
import { reasonBins, reasonCodes, type ReasonCode } from '@/lib/core/assessment.ts'

const points = z.number().check(z.gte(0), z.lte(1000))
const bound = z.number().check(z.gte(0), z.lte(1e12))

const rises = (numbers: number[]) =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))

const neverRises = (steps: { points: number }[]) =>
  steps.every((step, index) => index === 0 || step.points <= (steps[index - 1]?.points ?? 0))

/** For what is safer the more there is of it: the last step whose `from` is reached counts; the first starts at 0. */
const floors = z.array(z.object({ from: bound, points })).check(
  z.minLength(1),
  z.maxLength(20),
  z.refine((steps) => steps[0]?.from === 0 && rises(steps.map(({ from }) => from))),
  z.refine(neverRises),
)

/** For what is safer the less there is of it: the first step that reaches the value counts, beyond all `beyond`. */
const ceilings = z
  .object({ steps: z.array(z.object({ upTo: bound, points })).check(z.maxLength(20)), beyond: points })
  .check(
    z.refine(({ steps }) => rises(steps.map(({ upTo }) => upTo))),
    z.refine(({ steps, beyond }) => neverRises([{ points: beyond }, ...steps.toReversed()])),
  )

/** Points between two knots lie on the line between them, outside of all on the nearest knot. */
const knots = z.array(z.object({ at: bound, points })).check(
  z.minLength(1),
  z.maxLength(20),
  z.refine((line) => rises(line.map(({ at }) => at))),
  z.refine(neverRises),
)

/** `none` is for a page that says there is none. */
const part = z
  .object({ none: points, steps: floors })
  .check(z.refine(({ none, steps }) => none >= (steps[0]?.points ?? 0)))

const choices = <Bin extends string>(bins: readonly Bin[]) => z.record(z.enum(bins), points)

/** A value of at least `percent` says nothing where the page states no more revenue than this, in US dollars. */
const vacuous = z.object({ percent: bound, revenueUsd: bound })

/** `max` is the weight of the signal; points are counted on its `scale` and scaled to the weight. */
const signal = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.object({
    max: z.number().check(z.gte(0), z.lte(100)),
    scale: z.number().check(z.gt(0), z.lte(1000)),
    ...shape,
  })

const signals = z.object({
  TENURE: signal({ years: floors }),
  /** Three parts, each of a third of the weight. Orders and revenue are counted a year. */
  VOLUME: signal({ orders: part, revenueUsd: part, reviews: part }),
  VERIFY: signal({ choices: choices(reasonBins.VERIFY) }),
  ONTIME: signal({ percent: floors, vacuous }),
  /** The rating is drawn towards `prior.rating` as if `prior.reviews` more reviews had said that. */
  RATING: signal({ prior: z.object({ rating: bound, reviews: bound }), knots }),
  TA: signal({ choices: choices(reasonBins.TA) }),
  RESPONSE: signal({ hours: ceilings, percent: floors }),
  TYPE: signal({ choices: choices(reasonBins.TYPE) }),
  REORDER: signal({ percent: floors, vacuous }),
})

/** All points that a signal may give, whatever its shape: the numbers under `points`, `none`, `beyond` or `choices`. */
function pointsIn(value: unknown, counts = false): number[] {
  if (typeof value === 'number') return counts ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    pointsIn(inner, counts || key === 'points' || key === 'none' || key === 'beyond' || key === 'choices'),
  )
}

/** What a scorecard file must hold: versioned data, which the user may edit, export and share. */
export const scorecardSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  version: z.int().check(z.gte(1)),
  /** A score below `medium` is low, one below `high` medium. */
  bands: z.object({ medium: bound, high: bound }).check(z.refine(({ medium, high }) => medium <= high)),
  /** Under one of these the band is unknown. `coverage` is a share of 0 to 1. */
  known: z.object({ coverage: bound, signals: bound }),
  /** Under this coverage an assessment is provisional. */
  settled: z.object({ coverage: bound }),
  /** A high score of which at least `share` (0 to 1) of the points is a missing record: unproven. */
  thin: z.object({ codes: z.array(z.enum(reasonCodes)), share: bound }),
  signals: signals.check(
    z.refine((all) =>
      Object.values(all).every((one) => pointsIn(one).every((number) => number <= one.scale)),
    ),
    z.refine((all) => Object.values(all).some(({ max }) => max > 0)),
  ),
})

export type Scorecard = z.infer<typeof scorecardSchema>
export type Signals = Scorecard['signals']
export type SignalRule<Code extends ReasonCode> = Signals[Code]
