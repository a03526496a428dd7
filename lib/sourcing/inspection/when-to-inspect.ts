import { Decimal, percentOf } from '../decimal.ts'
import type { Outcome } from '../fields/problem.ts'
import { fieldReader } from '../fields/read-fields.ts'
import type { Guide, GuideRange } from '../guides.ts'
import { guidedCosts } from '../landed-cost/freight-guide.ts'
import { guidedDays } from '../milestones/schedule.ts'

export const inspectionStages = ['before-production', 'during-production', 'before-shipment'] as const

export type InspectionStage = (typeof inspectionStages)[number]

export interface InspectionAdvice {
  stages: { stage: InspectionStage; advice: 'usual' | 'for-new-or-complex' | 'optional' }[]
  /** Of one inspection by a third party, in US dollars. */
  costUsd: GuideRange
  /** What quality control by others takes of the order, in US dollars as decimal strings. */
  controlUsd: { min: string; max: string; guide: Guide }
  /** From the end of production to the result, in days. */
  days: GuideRange
  backgroundCheck: boolean
}

/**
 * From which order value on, in US dollars. Source: 001_724ce68e1598ca07.txt, "The Imperative of Third-Party
 * Inspection Services" ("typically $5,000+") and "Documentation Review" (background check, "$10,000+").
 */
const inspectionFromUsd = 5000
const backgroundCheckFromUsd = 10_000

/**
 * "Random sampling of 2-5% of production" (001_724ce68e1598ca07.txt, typical scope of a pre-shipment inspection), in
 * percent. A share of the lot is not AQL: it takes too few of a small lot and too many of a large one.
 */
const sharePercentOfGuide = { min: 2, max: 5 } as const

/**
 * When to inspect an order of this value, and what it costs. Sources: 001_724ce68e1598ca07.txt, "Cost
 * Considerations" ($300–2,000 an inspection); 000_4d66ee62ccb1e8b0.txt, budget framework (2–5 % of product cost for
 * outsourced control) and step 7 (5–14 days).
 * @param orderValueUsd as typed
 */
export function inspectionAdvice(orderValueUsd: string): Outcome<InspectionAdvice> {
  const fields = fieldReader()
  const value = fields.number('orderValueUsd', orderValueUsd)
  if (value === undefined) return { ok: false, problems: fields.problems }
  const significant = value.gte(inspectionFromUsd)
  const share = (percent: number) => percentOf(value, new Decimal(percent)).round(2).toFixed()
  return {
    ok: true,
    value: {
      stages: inspectionStages.map((stage) => ({
        stage,
        advice: !significant ? 'optional' : stage === 'before-shipment' ? 'usual' : 'for-new-or-complex',
      })),
      costUsd: guidedCosts.inspectionUsd,
      controlUsd: { min: share(2), max: share(5), guide: 'mitigate-risks-2025' },
      days: guidedDays.inspection,
      backgroundCheck: value.gte(backgroundCheckFromUsd),
    },
  }
}

/** How many items "2–5 % of production" would be, to show beside the sample of the standard. */
export function guideShareOf(lotSize: number): { min: number; max: number } {
  const { min, max } = sharePercentOfGuide
  return { min: Math.ceil((lotSize * min) / 100), max: Math.ceil((lotSize * max) / 100) }
}
