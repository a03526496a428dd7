import type { GuideRange } from '../guides.ts'

export const freightMethods = ['sea-fcl', 'sea-lcl', 'air', 'courier'] as const

export type FreightMethod = (typeof freightMethods)[number]

interface GuidedFreight {
  /** US dollars a kilogram. */
  usdPerKg: GuideRange
  /** Days from door or port to the destination. */
  days: GuideRange
}

const guide = 'safe-sourcing-2026'

/**
 * Rough rates and times, for as long as there is no forwarder's quote. Source: 001_724ce68e1598ca07.txt, "Shipping
 * Methods Comparison": LCL $3–8 a kg in 15–30 days; FCL $2–5 a kg in a 20-foot and $3–7 in a 40-foot container, here
 * from the lower to the upper end, in 20–45 days; air $8–15 in 3–7 days; courier $15–40+ in 2–4 days.
 */
export const guidedFreight: Record<FreightMethod, GuidedFreight> = {
  'sea-fcl': { usdPerKg: { min: 2, max: 7, guide }, days: { min: 20, max: 45, guide } },
  'sea-lcl': { usdPerKg: { min: 3, max: 8, guide }, days: { min: 15, max: 30, guide } },
  air: { usdPerKg: { min: 8, max: 15, guide }, days: { min: 3, max: 7, guide } },
  courier: { usdPerKg: { min: 15, max: 40, guide }, days: { min: 2, max: 4, guide } },
}

/**
 * What else the guide says of the parts of a landed cost. Source: 001_724ce68e1598ca07.txt, "Components of Landed
 * Cost" and "Cost Considerations": insurance 0.5–1.5 % of the shipment, duty 0–25 %, broker $150–500 a shipment,
 * contingency 5–10 %, inspection $300–2,000; "Cost and Timeline Expectations": samples $50–500.
 */
export const guidedCosts = {
  insurancePercent: { min: 0.5, max: 1.5, guide },
  dutyPercent: { min: 0, max: 25, guide },
  brokerUsd: { min: 150, max: 500, guide },
  contingencyPercent: { min: 5, max: 10, guide },
  inspectionUsd: { min: 300, max: 2000, guide },
  samplesUsd: { min: 50, max: 500, guide },
} as const satisfies Record<string, GuideRange>
