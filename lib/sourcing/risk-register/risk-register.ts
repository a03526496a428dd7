import * as z from 'zod/mini'
import { note, typed } from '../fields/field-schemas.ts'
import type { Problem } from '../fields/problem.ts'
import { fieldReader } from '../fields/read-fields.ts'
import type { Guide } from '../guides.ts'
import { levels, riskKind, riskKindIds, type Level, type RiskKind } from './risk-kinds.ts'
import type { RiskReason, RiskSuggestion } from './suggest-risks.ts'

const level = z.optional(z.enum(levels))

/** What the buyer said of a risk. What is absent stands as it was suggested; what is empty was emptied. */
const riskEntrySchema = z.object({
  /** Of a suggested risk its kind. */
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  risk: z.optional(note),
  measure: z.optional(z.string().check(z.maxLength(2000))),
  likelihood: level,
  effect: level,
  owner: z.optional(note),
  /** The day by which the measure is to be done, as typed. */
  due: z.optional(typed),
  done: z.optional(z.boolean()),
  /** It is not wanted, and does not come back. */
  dismissed: z.optional(z.boolean()),
})

export const mostRisks = 80

export const riskEntriesSchema = z.array(riskEntrySchema).check(
  z.maxLength(mostRisks),
  z.refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length),
)

export type RiskEntry = z.infer<typeof riskEntrySchema>

/** A line of the register. `risk` and `measure` are absent where the texts of its kind stand. */
export interface RiskLine extends Pick<RiskEntry, 'id' | 'risk' | 'measure'> {
  /** Absent where the buyer thought of it, as the guide is. */
  kind?: RiskKind
  guide?: Guide
  likelihood?: Level
  effect?: Level
  owner: string
  due: string
  isDone: boolean
  /** Why it is suggested; empty where nothing points to it (any more). */
  reasons: RiskReason[]
}

const kindOf = (id: string) => riskKindIds.find((kind) => kind === id)

function lineOf(entry: RiskEntry, suggestion: RiskSuggestion | undefined): RiskLine {
  const kind = kindOf(entry.id)
  const { id, risk, measure, owner = '', due = '', done = false } = entry
  return {
    id,
    ...(kind !== undefined && { kind, guide: riskKind(kind).guide }),
    ...(risk !== undefined && { risk }),
    ...(measure !== undefined && { measure }),
    likelihood: entry.likelihood ?? suggestion?.likelihood,
    effect: entry.effect ?? suggestion?.effect ?? (kind && riskKind(kind).effect),
    owner,
    due,
    isDone: done,
    reasons: suggestion?.reasons ?? [],
  }
}

/**
 * The register: suggested risks in the order of their table, then the buyer's own. A suggestion fills only what the
 * buyer left as it was; a dismissed one stays away; one that nothing points to any more stays if the buyer touched it.
 */
export function riskLines(entries: readonly RiskEntry[], suggestions: readonly RiskSuggestion[]): RiskLine[] {
  const suggested = riskKindIds.flatMap((kind) => {
    const entry = entries.find(({ id }) => id === kind)
    const suggestion = suggestions.find((one) => one.kind === kind)
    if (entry?.dismissed || (entry === undefined && suggestion === undefined)) return []
    return [lineOf(entry ?? { id: kind }, suggestion)]
  })
  const own = entries.filter(({ id, dismissed }) => kindOf(id) === undefined && !dismissed)
  return [...suggested, ...own.map((entry) => lineOf(entry, undefined))]
}

/** The entries after the buyer changed a line. */
export function withRisk(
  entries: readonly RiskEntry[],
  id: string,
  change: Omit<RiskEntry, 'id' | 'dismissed'>,
): RiskEntry[] {
  const known = entries.find((entry) => entry.id === id)
  const changed = { ...known, ...change, id }
  return known === undefined
    ? [...entries, changed]
    : entries.map((entry) => (entry === known ? changed : entry))
}

/** The entries without a line: a suggested one is kept as dismissed, so that it does not come back. */
export function withoutRisk(entries: readonly RiskEntry[], id: string): RiskEntry[] {
  const others = entries.filter((entry) => entry.id !== id)
  return kindOf(id) === undefined ? others : [...others, { id, dismissed: true }]
}

/** What of the entries cannot be used: a day that is none. */
export function riskProblems(entries: readonly RiskEntry[]): Problem[] {
  const fields = fieldReader()
  for (const { id, due } of entries) if (due) fields.day(`risks.${id}.due`, due)
  return fields.problems
}
