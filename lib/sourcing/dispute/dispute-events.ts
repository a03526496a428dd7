import type { TimelineStep } from '@/lib/core/timeline-step.ts'
import { dayOf, isDay, type Day } from '../day.ts'
import type { DiligenceResult } from '../diligence/diligence.ts'
import { duePayments, type DuePayment } from '../milestones/due-dates.ts'
import { schedule, type Schedule, type StepId } from '../milestones/schedule.ts'
import { paymentStages } from '../payment/payment-stages.ts'
import type { DisputeWindow } from '../payment/trade-assurance.ts'
import type { DisputeSources } from './dispute-sources.ts'
import type { EvidenceKind } from './evidence.ts'

/** What happened, or was to happen, on a day; `at` in milliseconds since the epoch where the moment is known. */
export type DisputeEvent = { on: Day; at?: number } & (
  | { kind: 'observed'; step: TimelineStep }
  | { kind: 'note'; text: string }
  | { kind: 'check'; check: DiligenceResult['check']; outcome: DiligenceResult['outcome']; note?: string }
  /** Planned, as all steps and payments are. */
  | { kind: 'step'; step: StepId }
  | { kind: 'payment'; percent: string; waitsFor: DuePayment['waitsFor']; daysAfter: number }
  | { kind: 'file'; name: string }
  | { kind: 'evidence'; evidence: EvidenceKind; note: string }
  | { kind: 'received' | 'told' | 'opened' | 'last-day' }
)

/** When a stage is due does not depend on what it comes to. */
const anyPrice = { amount: '0', currency: 'USD' }

/** The plan as it was made: that its days are over is the rule when there is a dispute. */
function plannedSchedule({ milestones }: DisputeSources['plan']): Schedule | undefined {
  const planned = milestones && schedule(milestones, milestones.neededOn)
  return planned?.ok ? planned.value : undefined
}

function plannedEvents(plan: DisputeSources['plan']): DisputeEvent[] {
  const planned = plannedSchedule(plan)
  if (planned === undefined) return []
  const stages = plan.payment && paymentStages(plan.payment, anyPrice)
  return [
    ...planned.steps
      .filter(({ days }) => days > 0)
      .map(({ id, to }): DisputeEvent => ({ kind: 'step', step: id, on: to })),
    ...(stages?.ok ? duePayments(stages.value, planned) : []).map(
      ({ dueOn, percent, waitsFor, daysAfter }): DisputeEvent => ({
        kind: 'payment',
        on: dueOn,
        percent,
        waitsFor,
        daysAfter,
      }),
    ),
  ]
}

/** Days that cannot be read are left out: the form says so beside them. */
const onDay = (kind: 'received' | 'told' | 'opened' | 'last-day', on: string | undefined): DisputeEvent[] =>
  on !== undefined && isDay(on) ? [{ kind, on }] : []

function buyersEvents({ dispute, plan }: DisputeSources, time: DisputeWindow | undefined): DisputeEvent[] {
  return [
    ...onDay('received', plan.assurance?.confirmedOn),
    ...onDay('told', dispute.toldOn),
    ...onDay('opened', dispute.openedOn),
    ...onDay('last-day', time?.lastDay),
    ...dispute.evidence.flatMap(({ kind, on = '', note = '' }): DisputeEvent[] =>
      isDay(on) ? [{ kind: 'evidence', on, evidence: kind, note }] : [],
    ),
    ...(plan.diligence?.results ?? []).flatMap(({ check, outcome, on = '', note }): DisputeEvent[] =>
      isDay(on) && outcome !== undefined
        ? [{ kind: 'check', on, check, outcome, ...(note !== undefined && note !== '' && { note }) }]
        : [],
    ),
  ]
}

/** Moments of the memory fall on days of the machine's time zone, in which the buyer counts. */
function momentEvents({ steps, notes, attachments }: DisputeSources): DisputeEvent[] {
  return [
    ...steps
      .filter(({ items }) => items.length > 0)
      .map((step): DisputeEvent => ({ kind: 'observed', on: dayOf(step.at), at: step.at, step })),
    ...notes.map(({ createdAt, text }): DisputeEvent => ({
      kind: 'note',
      on: dayOf(createdAt),
      at: createdAt,
      text,
    })),
    ...attachments.map(({ addedAt, name }): DisputeEvent => ({
      kind: 'file',
      on: dayOf(addedAt),
      at: addedAt,
      name,
    })),
  ]
}

/** All of it by day, then by moment; what has no moment stands first on its day. */
export function disputeEvents(sources: DisputeSources, time: DisputeWindow | undefined): DisputeEvent[] {
  const events = [...plannedEvents(sources.plan), ...buyersEvents(sources, time), ...momentEvents(sources)]
  return events.toSorted(
    (one, other) => one.on.localeCompare(other.on) || (one.at ?? -Infinity) - (other.at ?? -Infinity) || 0,
  )
}
