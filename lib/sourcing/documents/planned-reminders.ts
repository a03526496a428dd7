import type { Day } from '../day.ts'
import { duePayments, reminders, type Reminder } from '../milestones/due-dates.ts'
import { schedule } from '../milestones/schedule.ts'
import { paymentStages } from '../payment/payment-stages.ts'
import { disputeWindow } from '../payment/trade-assurance.ts'
import type { PlanDocuments } from './plan-documents.ts'

/** When a stage is due does not depend on what it comes to. */
const anyPrice = { amount: '0', currency: 'USD' }

/** What the plan of one supplier reminds of from today on, earliest first; a document that cannot be used reminds of nothing. */
export function plannedReminders({ milestones, payment, assurance }: PlanDocuments, today: Day): Reminder[] {
  const planned = milestones && schedule(milestones, today)
  const stages = payment && paymentStages(payment, anyPrice)
  const ofOrder = planned?.ok
    ? reminders(planned.value, stages?.ok ? duePayments(stages.value, planned.value) : [], today)
    : []
  const claim =
    assurance?.confirmedOn === undefined
      ? undefined
      : disputeWindow(assurance.rules, assurance.confirmedOn, today)
  const ofDispute: Reminder[] =
    claim?.ok && claim.value.openBy >= today ? [{ code: 'open-dispute', on: claim.value.openBy }] : []
  return [...ofOrder, ...ofDispute].toSorted((one, other) => one.on.localeCompare(other.on))
}
