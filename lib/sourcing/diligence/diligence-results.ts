import * as z from 'zod/mini'
import type { Day } from '../day.ts'
import type { Problem } from '../fields/problem.ts'
import { fieldReader } from '../fields/read-fields.ts'
import { diligenceCheck, diligenceCheckIds, diligenceSections, type DiligenceCheckId } from './checklist.ts'

export const diligenceOutcomes = ['passed', 'concern', 'failed', 'not-applicable'] as const

const resultSchema = z.object({
  check: z.enum(diligenceCheckIds),
  outcome: z.optional(z.enum(diligenceOutcomes)),
  /** The day on which it was checked, as typed. */
  on: z.optional(z.string().check(z.maxLength(40))),
  note: z.optional(z.string().check(z.maxLength(20_000))),
  /** Ids of attachments: pictures, PDF, screenshots. */
  attachments: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(30))),
})

/** What the buyer found about one supplier; stored as it is. At most one result a check. */
export const diligenceSchema = z.object({
  results: z.array(resultSchema).check(
    z.maxLength(diligenceCheckIds.length),
    z.refine((results) => new Set(results.map(({ check }) => check)).size === results.length),
  ),
})

export type Diligence = z.infer<typeof diligenceSchema>

/** The checks that an order of this value asks for, in their order; all where the value is not known. */
export function checksFor(orderValueUsd?: number): DiligenceCheckId[] {
  return diligenceCheckIds.filter((id) => (diligenceCheck(id).fromUsd ?? 0) <= (orderValueUsd ?? Infinity))
}

export interface DiligenceProgress {
  done: number
  total: number
  concerns: number
  failed: number
  sections: { section: (typeof diligenceSections)[number]; done: number; total: number }[]
}

/** How far the checks have come; one that does not apply counts neither as done nor as open. */
export function diligenceProgress({ results }: Diligence, orderValueUsd?: number): DiligenceProgress {
  const outcomes = new Map(results.map(({ check, outcome }) => [check, outcome]))
  const asked = checksFor(orderValueUsd).filter((id) => outcomes.get(id) !== 'not-applicable')
  const isDone = (id: DiligenceCheckId) => outcomes.get(id) !== undefined
  const withOutcome = (outcome: (typeof diligenceOutcomes)[number]) =>
    asked.filter((id) => outcomes.get(id) === outcome).length
  return {
    done: asked.filter(isDone).length,
    total: asked.length,
    concerns: withOutcome('concern'),
    failed: withOutcome('failed'),
    sections: diligenceSections.map((section) => {
      const own = asked.filter((id) => diligenceCheck(id).section === section)
      return { section, done: own.filter(isDone).length, total: own.length }
    }),
  }
}

/** A result needs the day on which it was found, and that day is not still to come. */
export function diligenceProblems({ results }: Diligence, today: Day): Problem[] {
  const fields = fieldReader()
  for (const [index, { outcome, on }] of results.entries()) {
    if (outcome === undefined && (on === undefined || on === '')) continue
    const day = fields.day(`results.${index}.on`, on)
    if (day !== undefined && day > today) fields.report(`results.${index}.on`, 'in-the-future')
  }
  return fields.problems
}
