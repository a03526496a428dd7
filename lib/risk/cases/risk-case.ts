import type { Band, ReasonCode, Severity } from '@/lib/core/assessment.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { exactly } from '@/lib/core/range.ts'
import type { Texts } from '@/lib/text/scan-texts.ts'
import type { Context } from '../evidence.ts'
import type { FlagId } from '../flag-ids.ts'
import type { Statements } from '../stated-facts.ts'

/** An invented supplier and what the engine must say of it. All expectations are worked out by hand. */
export interface RiskCase {
  name: string
  facts: Statements
  page?: PageKind
  context?: Partial<Context>
  texts?: Texts
  band: Band
  /** Within one. */
  score?: number
  /** Every reason that costs points, with them (within a twentieth). */
  reasons?: Partial<Record<ReasonCode, number>>
  /** Every flag, gravest first; within a severity by id. */
  flags?: [FlagId, Severity][]
  /** Flags that must be listed as not checked. */
  notChecked?: FlagId[]
  /** Flags that must be clear without more being seen. */
  checked?: FlagId[]
  provisional?: boolean
}

/** The day on which all cases are judged. */
export const today = Date.parse('2026-11-21T12:00:00Z')

/** All signals seen, none of them costs a point: what a case changes is all that it is judged by. */
export const spotless: Statements = {
  name: 'Harbour Peak Metalware Co., Ltd.',
  country: 'CN',
  yearsOnAlibaba: 12,
  yearEstablished: 2008,
  orders: { ...exactly(200), days: 365 },
  revenueUsd: { min: 1_000_000, days: 365 },
  reviewCount: 150,
  goldSupplier: true,
  verification: 'verified-pro',
  assessor: 'Example Inspection',
  onTimePercent: exactly(99),
  storeRating: 4.9,
  tradeAssurance: true,
  responseTimeHours: { max: 2 },
  businessTypes: ['manufacturer'],
  inspectedAs: 'manufacturer',
  reorderPercent: exactly(40),
  employees: { min: 120 },
  floorSpaceM2: { min: 5300 },
}

/** Cases that state only what is not spotless. */
export function changed(cases: RiskCase[]): RiskCase[] {
  return cases.map((one) => ({ ...one, facts: { ...spotless, ...one.facts } }))
}
