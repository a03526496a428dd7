import { addDays, type Day } from '../day.ts'
import type { PaymentStage } from '../payment/payment-stages.ts'
import type { PaymentEvent } from '../payment/payment-terms.ts'
import type { Schedule, StepId } from './schedule.ts'

/** When an event of the payment terms is planned: the end of a step, or its beginning. */
const eventDays: Record<PaymentEvent, { step: StepId; end: 'from' | 'to' }> = {
  'samples-approved': { step: 'samples', end: 'to' },
  'contract-signed': { step: 'contract', end: 'to' },
  'production-finished': { step: 'production', end: 'to' },
  'inspection-passed': { step: 'inspection', end: 'to' },
  shipped: { step: 'transit', end: 'from' },
  arrived: { step: 'transit', end: 'to' },
  received: { step: 'clearance', end: 'to' },
}

function eventDay(event: PaymentEvent, { steps, neededOn }: Schedule): Day {
  const { step, end } = eventDays[event]
  return steps.find(({ id }) => id === step)?.[end] ?? neededOn
}

export interface DuePayment extends PaymentStage {
  /** Planned: what it waits for counts, not the day. */
  dueOn: Day
}

export function duePayments(stages: readonly PaymentStage[], plan: Schedule): DuePayment[] {
  return stages.map((stage) => ({
    ...stage,
    dueOn: addDays(eventDay(stage.waitsFor, plan), stage.daysAfter),
  }))
}

export type ReminderCode =
  | 'start-samples'
  | 'sign-contract'
  | 'pay'
  | 'book-inspection'
  | 'book-freight'
  | 'check-before-confirming'
  | 'open-dispute'

/** Something to do on a day, for an alarm; `payment` is the place among the stages. */
export interface Reminder {
  code: ReminderCode
  on: Day
  payment?: number
}

/** An inspection company wants some days of notice; a habit of the trade. */
const bookInspectionDaysAhead = 7

/** What to be reminded of, earliest first; days before today are left out. */
export function reminders(plan: Schedule, payments: readonly DuePayment[], today: Day): Reminder[] {
  const start = (step: StepId) => plan.steps.find(({ id }) => id === step)?.from ?? plan.neededOn
  const all: Reminder[] = [
    { code: 'start-samples', on: plan.startBy },
    { code: 'sign-contract', on: eventDay('contract-signed', plan) },
    { code: 'book-inspection', on: addDays(start('inspection'), -bookInspectionDaysAhead) },
    { code: 'book-freight', on: plan.bookFreightBy },
    ...payments.map(({ dueOn }, payment) => ({ code: 'pay' as const, on: dueOn, payment })),
    { code: 'check-before-confirming', on: plan.neededOn },
  ]
  return all.filter(({ on }) => on >= today).toSorted((one, other) => one.on.localeCompare(other.on))
}
