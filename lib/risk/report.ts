import type { Details } from '@/lib/core/details.ts'
import { daysSince } from './days.ts'

/** Verification reports are valid for a year. */
const validDays = 365

/** Whether the report behind a verification has run out; `undefined` where the pages give no date for it. */
export function reportIsExpired(report: Details['report'], now: number): boolean | undefined {
  if (report?.validUntil !== undefined) return daysSince(report.validUntil, now) > 0
  return report?.auditedOn === undefined ? undefined : daysSince(report.auditedOn, now) > validDays
}
