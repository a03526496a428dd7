import type { Day } from '../day.ts'
import type { Problem } from '../fields/problem.ts'
import { fieldReader } from '../fields/read-fields.ts'
import { diligenceCheck, diligenceCheckIds, diligenceSections, type DiligenceCheckId } from './checklist.ts'
import type { Diligence, DiligenceOutcome } from './diligence.ts'

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
  const withOutcome = (outcome: DiligenceOutcome) => asked.filter((id) => outcomes.get(id) === outcome).length
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

/**
 * What is wrong with what was typed: a result needs the day on which it was found, which is not still to come, and
 * what is compared must be a day or a number.
 */
export function diligenceProblems({ results, inputs = {} }: Diligence, today: Day): Problem[] {
  const fields = fieldReader()
  for (const { check, outcome, on = '' } of results) {
    if (outcome === undefined && on === '') continue
    const day = fields.day(`results.${check}.on`, on)
    if (day !== undefined && day > today) fields.report(`results.${check}.on`, 'in-the-future')
  }
  for (const [index, { validUntil = '' }] of (inputs.certificates ?? []).entries())
    if (validUntil !== '') fields.day(`inputs.certificates.${index}.validUntil`, validUntil)
  for (const name of ['peerEmployees', 'peerRevenueUsd', 'revenueUsd'] as const) {
    const text = inputs[name]?.trim() ?? ''
    if (text !== '') fields.number(`inputs.${name}`, text, { aboveZero: true })
  }
  return fields.problems
}
