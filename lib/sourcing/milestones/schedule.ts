import * as z from 'zod/mini'
import { addDays, daysBetween, type Day } from '../day.ts'
import { typed } from '../fields/field-schemas.ts'
import type { Outcome } from '../fields/problem.ts'
import { fieldReader, type FieldReader } from '../fields/read-fields.ts'
import type { GuideRange } from '../guides.ts'
import { freightMethods, guidedFreight } from '../landed-cost/freight-guide.ts'
import { commonDays, holidaysBetween, type HolidayId } from './holidays.ts'

/** What an order goes through, in its order. */
export const stepIds = ['samples', 'contract', 'production', 'inspection', 'transit', 'clearance'] as const

export type StepId = (typeof stepIds)[number]

/** The plan of an order's time; stored as it is. Days that are absent take the guide's upper end. */
export const scheduleDraftSchema = z.object({
  /** The day on which the goods must be there. */
  neededOn: typed,
  method: z.enum(freightMethods),
  sampleRounds: typed,
  /** Calendar days of one round of samples, there and back. */
  sampleDays: z.optional(typed),
  contractDays: z.optional(typed),
  productionDays: z.optional(typed),
  inspectionDays: z.optional(typed),
  transitDays: z.optional(typed),
  clearanceDays: z.optional(typed),
})

export type ScheduleDraft = z.infer<typeof scheduleDraftSchema>

const guide = 'mitigate-risks-2025'

/**
 * Calendar days. Source: 000_4d66ee62ccb1e8b0.txt: samples 7–14 (step 4), contract 1–2 weeks (step 5), production of a
 * pilot 2–6 weeks (step 6), inspection 5–14 (step 7). Transit is that of the freight method. Clearance and the last
 * mile stand in no guide: a habit, to be edited.
 */
export const guidedDays = {
  samples: { min: 7, max: 14, guide },
  contract: { min: 7, max: 14, guide },
  production: { min: 14, max: 42, guide },
  inspection: { min: 5, max: 14, guide },
} as const satisfies Partial<Record<StepId, GuideRange>>

const usualClearanceDays = 5

/** To have freight arranged in time. Source: 000_4d66ee62ccb1e8b0.txt, step 8: 1–3 weeks for logistics setup. */
const bookFreightDaysAhead = 21

/** Two years: longer plans are a slip in the year. */
const longestStep = 730

export interface HolidayInStep {
  id: HolidayId
  /** Days of the step in the public holiday, and in the slow time around it. */
  closedDays: number
  slowDays: number
}

/** From the day on which the step begins to the day on which the next one can. */
export interface Step {
  id: StepId
  from: Day
  to: Day
  days: number
  holidays: HolidayInStep[]
}

export interface Schedule {
  steps: Step[]
  startBy: Day
  bookFreightBy: Day
  neededOn: Day
  /** How many days too late it is to begin with the first step; 0 where there is time. */
  lateByDays: number
}

/** Counts back from the day of need. A start that is over is no mistake in a field: the schedule says how late it is. */
export function schedule(draft: ScheduleDraft, today: Day): Outcome<Schedule> {
  const fields = fieldReader()
  const neededOn = fields.day('neededOn', draft.neededOn)
  if (neededOn !== undefined && neededOn < today) fields.report('neededOn', 'in-the-past')
  const lengths = readLengths(fields, draft)
  if (neededOn === undefined || lengths === undefined || fields.problems.length > 0)
    return { ok: false, problems: fields.problems }
  const steps: Step[] = []
  let to = neededOn
  for (const id of stepIds.toReversed()) {
    const from = addDays(to, -lengths[id])
    steps.unshift({ id, from, to, days: lengths[id], holidays: holidaysIn(id, from, to) })
    to = from
  }
  const departure = steps.find(({ id }) => id === 'transit')?.from ?? neededOn
  return {
    ok: true,
    value: {
      steps,
      startBy: to,
      bookFreightBy: addDays(departure, -bookFreightDaysAhead),
      neededOn,
      lateByDays: Math.max(daysBetween(to, today), 0),
    },
  }
}

function readLengths(fields: FieldReader, draft: ScheduleDraft): Record<StepId, number> | undefined {
  const days = (path: string, text: string | undefined, usual: number) =>
    text === undefined || text.trim() === ''
      ? usual
      : fields.number(path, text, { whole: true, max: longestStep })?.toNumber()
  const rounds = fields.number('sampleRounds', draft.sampleRounds, { whole: true, max: 20 })?.toNumber()
  const sample = days('sampleDays', draft.sampleDays, guidedDays.samples.max)
  const lengths = {
    samples: rounds === undefined || sample === undefined ? undefined : rounds * sample,
    contract: days('contractDays', draft.contractDays, guidedDays.contract.max),
    production: days('productionDays', draft.productionDays, guidedDays.production.max),
    inspection: days('inspectionDays', draft.inspectionDays, guidedDays.inspection.max),
    transit: days('transitDays', draft.transitDays, guidedFreight[draft.method].days.max),
    clearance: days('clearanceDays', draft.clearanceDays, usualClearanceDays),
  }
  return Object.values(lengths).every((length) => length !== undefined)
    ? (lengths as Record<StepId, number>)
    : undefined
}

/** Steps that somebody in China works on; a ship sails and a customs office abroad opens on their holidays. */
const workedInChina: readonly StepId[] = ['samples', 'contract', 'production', 'inspection']

function holidaysIn(id: StepId, from: Day, to: Day): HolidayInStep[] {
  if (!workedInChina.includes(id) || from === to) return []
  const last = addDays(to, -1)
  return holidaysBetween(from, last).map((holiday) => ({
    id: holiday.id,
    closedDays: commonDays(from, last, holiday.closedFrom, holiday.closedTo),
    slowDays: commonDays(from, last, holiday.slowFrom, holiday.slowTo),
  }))
}
