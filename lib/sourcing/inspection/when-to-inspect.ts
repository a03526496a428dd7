import type { Guide } from '../guides.ts'

export const inspectionStages = ['before-production', 'during-production', 'before-shipment'] as const

export type InspectionStage = (typeof inspectionStages)[number]

export interface InspectionAdvice {
  stages: { stage: InspectionStage; advice: 'usual' | 'for-new-or-complex' | 'optional' }[]
  /** Of one inspection by a third party, in US dollars. */
  costUsd: { min: number; max: number; guide: Guide }
  /** What quality control by others takes of the order, in US dollars. */
  controlUsd: { min: number; max: number; guide: Guide }
  /** From the end of production to the result, in days. */
  days: { min: number; max: number; guide: Guide }
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
export const sharePercentOfGuide = { min: 2, max: 5 } as const

/**
 * When to inspect an order of this value, and what it costs. Sources: 001_724ce68e1598ca07.txt, "Cost
 * Considerations" ($300–2,000 an inspection); 000_4d66ee62ccb1e8b0.txt, budget framework (2–5 % of product cost for
 * outsourced control) and step 7 (5–14 days).
 * @param orderValueUsd zero or more
 */
export function inspectionAdvice(orderValueUsd: number): InspectionAdvice {
  const significant = orderValueUsd >= inspectionFromUsd
  return {
    stages: inspectionStages.map((stage) => ({
      stage,
      advice: !significant ? 'optional' : stage === 'before-shipment' ? 'usual' : 'for-new-or-complex',
    })),
    costUsd: { min: 300, max: 2000, guide: 'safe-sourcing-2026' },
    controlUsd: {
      min: Math.round(orderValueUsd * 0.02),
      max: Math.round(orderValueUsd * 0.05),
      guide: 'mitigate-risks-2025',
    },
    days: { min: 5, max: 14, guide: 'mitigate-risks-2025' },
    backgroundCheck: orderValueUsd >= backgroundCheckFromUsd,
  }
}

/** How many items "2–5 % of production" would be, to show beside the sample of the standard. */
export function guideShareOf(lotSize: number): { min: number; max: number } {
  const { min, max } = sharePercentOfGuide
  return { min: Math.ceil((lotSize * min) / 100), max: Math.ceil((lotSize * max) / 100) }
}
