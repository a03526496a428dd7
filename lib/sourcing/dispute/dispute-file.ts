import type { Attachment } from '@/lib/core/attachment.ts'
import type { Day } from '../day.ts'
import type { Diligence } from '../diligence/diligence.ts'
import type { Outcome, Problem } from '../fields/problem.ts'
import { fieldReader } from '../fields/read-fields.ts'
import { disputeWindow, usualAssuranceRules, type DisputeWindow } from '../payment/trade-assurance.ts'
import type { DisputeDocument } from './dispute-document.ts'
import { disputeEvents, type DisputeEvent } from './dispute-events.ts'
import type { DisputeSources } from './dispute-sources.ts'
import { evidenceKinds, evidenceOf, type EvidenceKind } from './evidence.ts'

export interface EvidenceItem {
  kind: EvidenceKind
  /** `lead`: something in the plan or the checklist points to it, but nobody said that it is there. */
  state: 'there' | 'lead' | 'missing'
  /** The buyer says that it is there. */
  isSaid: boolean
  /** Worth having only where there is one. */
  isOptional: boolean
  note: string
  on: string
  /** Files that belong to it. */
  files: Attachment[]
  checks: Diligence['results']
  /** The document of the plan that says something of it. */
  plan?: 'payment' | 'specification' | 'inspection'
}

export interface DisputeFile {
  /** Absent while receipt is not confirmed: the time has not begun. */
  time?: Outcome<DisputeWindow>
  evidence: EvidenceItem[]
  /** What has to be found yet. */
  missing: EvidenceKind[]
  /** The earliest first. */
  events: DisputeEvent[]
  /** What of the dispute's own fields cannot be used. */
  problems: Problem[]
}

function evidenceItem(kind: EvidenceKind, { dispute, plan, attachments }: DisputeSources): EvidenceItem {
  const { checks: asked = [], plan: document, ifThereIsOne = false } = evidenceOf(kind)
  const { isThere = false, note = '', on = '' } = dispute.evidence.find((entry) => entry.kind === kind) ?? {}
  const parts: readonly string[] = [kind, ...asked]
  const files = attachments.filter(({ about }) => about?.part !== undefined && parts.includes(about.part))
  const checks = (plan.diligence?.results ?? []).filter(
    ({ check, outcome }) => asked.includes(check) && outcome !== undefined && outcome !== 'not-applicable',
  )
  const planned = document !== undefined && plan[document] !== undefined ? document : undefined
  const isLead = checks.length > 0 || planned !== undefined
  return {
    kind,
    state: isThere || files.length > 0 ? 'there' : isLead ? 'lead' : 'missing',
    isSaid: isThere,
    isOptional: ifThereIsOne,
    note,
    on,
    files,
    checks,
    ...(planned !== undefined && { plan: planned }),
  }
}

/** Days that were typed must be days, and what was done is not still to come. */
function problemsOf({ toldOn, openedOn, evidence }: DisputeDocument, today: Day): Problem[] {
  const fields = fieldReader()
  const check = (path: string, text: string | undefined) => {
    if (text === undefined || text === '') return
    const day = fields.day(path, text)
    if (day !== undefined && day > today) fields.report(path, 'in-the-future')
  }
  check('toldOn', toldOn)
  check('openedOn', openedOn)
  for (const { kind, on } of evidence) check(`evidence.${kind}`, on)
  return fields.problems
}

/** The file of a dispute: how much time is left, what proves it and what is missing, and what happened when. */
export function disputeFile(sources: DisputeSources, today: Day): DisputeFile {
  const { rules, confirmedOn } = sources.plan.assurance ?? { rules: usualAssuranceRules }
  const time = confirmedOn === undefined ? undefined : disputeWindow(rules, confirmedOn, today)
  const evidence = evidenceKinds.map((kind) => evidenceItem(kind, sources))
  return {
    ...(time !== undefined && { time }),
    evidence,
    missing: evidence
      .filter(({ state, isOptional }) => state !== 'there' && !isOptional)
      .map(({ kind }) => kind),
    events: disputeEvents(sources, time?.ok ? time.value : undefined),
    problems: problemsOf(sources.dispute, today),
  }
}
