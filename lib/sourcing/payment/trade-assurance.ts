import * as z from 'zod/mini'
import { addDays, daysBetween, type Day } from '../day.ts'
import { note, typed } from '../fields/field-schemas.ts'
import type { Outcome } from '../fields/problem.ts'
import { fieldReader } from '../fields/read-fields.ts'

/** The rules as the buyer reads them on the order page, which is the only place where they bind. */
export const assuranceRulesSchema = z.object({
  /** Calendar days after confirmed receipt in which a dispute can be opened. */
  disputeDays: typed,
  /** Days to settle with the supplier before the platform may be asked to decide. */
  negotiateDays: typed,
  /** When and where somebody last looked; empty for the usual rules of the site. */
  readOn: typed,
  source: note,
})

export type AssuranceRules = z.infer<typeof assuranceRulesSchema>

/** Defaults until somebody looks at the order page. */
export const usualAssuranceRules: AssuranceRules = {
  disputeDays: '30',
  negotiateDays: '3',
  readOn: '2026-11-21',
  source: '',
}

export interface DisputeWindow {
  /** Last day on which a dispute can be opened. */
  lastDay: Day
  /** Days left from today, that day included; 0 where it is over. */
  daysLeft: number
  /** Open it by this day to have negotiated before the window closes. */
  openBy: Day
}

/** Until when a dispute can be opened, counted from the day on which the buyer confirmed receipt. */
export function disputeWindow(
  rules: AssuranceRules,
  confirmedOn: string,
  today: Day,
): Outcome<DisputeWindow> {
  const fields = fieldReader()
  const confirmed = fields.day('confirmedOn', confirmedOn)
  const days = fields.number('disputeDays', rules.disputeDays, { aboveZero: true, whole: true, max: 366 })
  const negotiate = fields.number('negotiateDays', rules.negotiateDays, { whole: true, max: 366 })
  if (confirmed !== undefined && confirmed > today) fields.report('confirmedOn', 'in-the-future')
  if (confirmed === undefined || days === undefined || negotiate === undefined || fields.problems.length > 0)
    return { ok: false, problems: fields.problems }
  const lastDay = addDays(confirmed, days.toNumber())
  const opening = addDays(lastDay, -negotiate.toNumber())
  return {
    ok: true,
    value: {
      lastDay,
      daysLeft: Math.max(daysBetween(today, lastDay) + 1, 0),
      openBy: opening < confirmed ? confirmed : opening,
    },
  }
}

/**
 * What to have done before receipt is confirmed, because it releases the money and starts the clock. Source:
 * 001_724ce68e1598ca07.txt, "Delivery Confirmation & Inspection" and "Gather Comprehensive Evidence".
 */
export const receiptChecks = [
  'cartons-counted',
  'damage-photographed',
  'compared-with-sample',
  'tested',
  'papers-complete',
  'defects-reported',
] as const

export type ReceiptCheck = (typeof receiptChecks)[number]

/** The checks that are still open; receipt should not be confirmed before this is empty. */
export function openReceiptChecks(done: readonly ReceiptCheck[]): ReceiptCheck[] {
  return receiptChecks.filter((check) => !done.includes(check))
}
