import { reasonCodes, type ReasonCode } from '@/lib/core/assessment.ts'
import { factNames, type FactName } from '@/lib/core/facts.ts'
import { gravestFirst } from '@/lib/core/gravest-first.ts'
import type { Entry } from '@/lib/core/shortlist.ts'
import type { Cell } from './cell.ts'
import { factMeasures } from './fact-measures.ts'
import { offerProperties } from './offer-properties.ts'
import { property, textCell, textsCell, type Property, type Subject } from './property.ts'

/** The first that any list says of the supplier. */
const judged = ({ supplier }: Subject, name: keyof Entry): Entry | undefined =>
  supplier.entries.find((entry) => entry[name] !== undefined)

const signal = (code: ReasonCode): Property => ({
  id: `signal.${code}`,
  group: 'signals',
  read({ supplier: { assessment } }) {
    const reason = assessment.reasons.find((one) => one.code === code)
    if (reason !== undefined) return { type: 'signal', reason }
    return assessment.dropped.includes(code) ? { type: 'not-counted', code } : undefined
  },
  measure: (cell) => (cell.type === 'signal' ? { cost: cell.reason.points / cell.reason.max } : undefined),
})

const fact = (name: FactName): Property => ({
  id: `fact.${name}`,
  group: 'facts',
  read({ supplier: { facts } }) {
    const value = facts[name]?.value
    return value === undefined ? undefined : ({ type: 'fact', name, value } as Cell)
  },
  measure: (cell) => (cell.type === 'fact' ? factMeasures[name]?.(cell.value as never) : undefined),
})

/** Every line, in its order. */
export const properties: readonly Property[] = [
  property(
    'score',
    'signals',
    ({ supplier: { assessment } }) => {
      const { band, score } = assessment
      return { type: 'score', band, ...(score !== undefined && { score }) }
    },
    (cell) =>
      cell.type === 'score' && cell.score !== undefined && cell.band !== 'unknown'
        ? { cost: cell.score }
        : undefined,
  ),
  property('span', 'signals', ({ supplier: { assessment } }) => ({
    type: 'span',
    best: assessment.best,
    worst: assessment.worst,
  })),
  property('coverage', 'signals', ({ supplier }) => ({ type: 'share', share: supplier.assessment.coverage })),
  ...reasonCodes.map(signal),

  ...offerProperties,
  ...factNames.filter((name) => name !== 'name' && name !== 'certificates').map(fact),
  property('papers', 'facts', ({ supplier: { facts, details } }) =>
    textsCell([
      ...(facts.certificates?.value ?? []),
      ...(details?.certificates?.value ?? []).flatMap(({ name }) => name ?? []),
    ]),
  ),

  property('flags', 'flags', ({ supplier: { assessment, flagStates } }) => ({
    type: 'flags',
    flags: gravestFirst(assessment.flags).map((flag) => ({
      flag,
      state: flagStates.find(({ flagId }) => flagId === flag.id)?.state ?? 'open',
    })),
  })),
  property('notChecked', 'flags', ({ supplier }) => ({
    type: 'count',
    count: supplier.assessment.notChecked.length,
  })),

  property('decision', 'own', (subject) => {
    const { decision, decisionReason } = judged(subject, 'decision') ?? {}
    return decision && { type: 'decision', decision, ...(decisionReason && { reason: decisionReason }) }
  }),
  property('status', 'own', ({ supplier: { entries } }) =>
    entries.length === 0
      ? undefined
      : { type: 'statuses', statuses: [...new Set(entries.map(({ status }) => status))] },
  ),
  property(
    'rating',
    'own',
    (subject) => {
      const stars = judged(subject, 'rating')?.rating
      return stars === undefined ? undefined : { type: 'rating', stars }
    },
    (cell) => (cell.type === 'rating' ? { cost: -cell.stars } : undefined),
  ),
  property('tags', 'own', ({ supplier }) => textsCell(supplier.entries.flatMap(({ tags }) => tags ?? []))),
  property('nextAction', 'own', (subject) => textCell(judged(subject, 'nextAction')?.nextAction?.text)),
]
