import * as z from 'zod/mini'
import { typed } from '../fields/field-schemas.ts'
import type { Outcome } from '../fields/problem.ts'
import { fieldReader } from '../fields/read-fields.ts'
import { codeLetter, inspectionLevels } from './code-letters.ts'
import {
  aqls,
  encodedEdition,
  reconstructedSeverities,
  severities,
  singleSamplingPlan,
  type SamplingPlan,
} from './single-sampling.ts'

/** An inspection as the buyer asks for it; stored as it is. */
export const inspectionDraftSchema = z.object({
  /** Items in the lot. */
  lotSize: typed,
  level: z.enum(inspectionLevels),
  severity: z.enum(severities),
  major: z.enum(aqls),
  minor: z.enum(aqls),
  /** A single order, not one of a running series from the same line. */
  isolated: z.boolean(),
})

export type InspectionDraft = z.infer<typeof inspectionDraftSchema>

/**
 * What most inspection companies propose for consumer goods: general level II, major 2.5, minor 4.0 (practice of the
 * trade; no guide and no standard prescribes it).
 */
export const usualInspection: Omit<InspectionDraft, 'lotSize'> = {
  level: 'II',
  severity: 'normal',
  major: '2.5',
  minor: '4.0',
  isolated: true,
}

/**
 * Stricter limits that a guide names for first orders, for electronics and for apparel. Source:
 * 000_4d66ee62ccb1e8b0.txt, step 1: "AQL 0.65 for consumer electronics, or AQL 1.0 for apparel".
 */
export const guidedAqls = { electronics: '0.65', apparel: '1.0' } as const

export interface ClassPlan extends SamplingPlan {
  /** The sample reaches the lot: every item is inspected. */
  inspectAll: boolean
}

export type InspectionNote = 'isolated-stays-normal' | 'reduced-is-reconstructed' | 'all-inspected'

export interface InspectionPlan {
  edition: typeof encodedEdition
  lotSize: number
  /** Letter of the lot, before arrows. */
  letter: string
  draft: InspectionDraft
  /** What was applied: an isolated lot stays on normal whatever was asked for. */
  severity: InspectionDraft['severity']
  /** None allowed: there is no AQL for what can hurt somebody, every item drawn is looked at for it. */
  critical: Omit<ClassPlan, 'letter'>
  major: ClassPlan
  minor: ClassPlan
  notes: InspectionNote[]
}

const largestLot = 1e9

/**
 * Single sampling after ISO 2859-1:1999. Switching to tightened or reduced needs a series of lots (clause 9.3), so
 * that an isolated lot is judged on normal.
 */
export function inspectionPlan(draft: InspectionDraft): Outcome<InspectionPlan> {
  const fields = fieldReader()
  const size = fields.number('lotSize', draft.lotSize, { aboveZero: true, whole: true, max: largestLot })
  if (size === undefined) return { ok: false, problems: fields.problems }
  const lotSize = size.toNumber()
  const letter = codeLetter(lotSize, draft.level)
  const severity = draft.isolated ? 'normal' : draft.severity
  const [major, minor] = [draft.major, draft.minor].map((aql) =>
    capped(singleSamplingPlan(letter, aql, severity), lotSize),
  ) as [ClassPlan, ClassPlan]
  const { sampleSize, inspectAll } = major.sampleSize >= minor.sampleSize ? major : minor
  const notes: [boolean, InspectionNote][] = [
    [draft.isolated && draft.severity !== 'normal', 'isolated-stays-normal'],
    [reconstructedSeverities.includes(severity), 'reduced-is-reconstructed'],
    [inspectAll, 'all-inspected'],
  ]
  return {
    ok: true,
    value: {
      edition: encodedEdition,
      lotSize,
      letter,
      draft,
      severity,
      critical: { sampleSize, inspectAll, accept: 0, reject: 1 },
      major,
      minor,
      notes: notes.flatMap(([holds, note]) => (holds ? [note] : [])),
    },
  }
}

/** ISO 2859-1:1999, note to Tables 2: a sample that equals or exceeds the lot means 100 % inspection. */
function capped(plan: SamplingPlan, lotSize: number): ClassPlan {
  const inspectAll = plan.sampleSize >= lotSize
  return { ...plan, sampleSize: inspectAll ? lotSize : plan.sampleSize, inspectAll }
}

export interface Clause {
  code: 'standard' | 'critical' | 'major' | 'minor' | 'all' | 'failed' | 'timing'
  values: Record<string, string | number>
}

/** The plan as clauses for the purchase contract, in their order; texts are `plan.inspection.clauses`. */
export function contractClauses({
  edition,
  lotSize,
  draft,
  severity,
  critical,
  major,
  minor,
}: InspectionPlan): Clause[] {
  const classClause = (code: 'major' | 'minor', { sampleSize, accept, reject }: ClassPlan): Clause => ({
    code,
    values: { aql: draft[code], sampleSize, accept, reject },
  })
  return [
    { code: 'standard', values: { edition, level: draft.level, severity, lotSize } },
    { code: 'critical', values: { sampleSize: critical.sampleSize } },
    classClause('major', major),
    classClause('minor', minor),
    ...(critical.inspectAll ? [{ code: 'all', values: { lotSize } } as const] : []),
    { code: 'failed', values: {} },
    { code: 'timing', values: {} },
  ]
}
