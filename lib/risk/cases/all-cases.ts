import { binCases } from './bin-cases.ts'
import { companyFlagCases } from './company-flag-cases.ts'
import { earlyClearCases } from './early-clear-cases.ts'
import { factFlagCases } from './fact-flag-cases.ts'
import { historyFlagCases } from './history-flag-cases.ts'
import { offerFlagCases } from './offer-flag-cases.ts'
import { otherFlagCases } from './other-flag-cases.ts'
import type { RiskCase } from './risk-case.ts'
import { textFlagCases } from './text-flag-cases.ts'
import { unknownCases } from './unknown-cases.ts'
import { wholeCases } from './whole-cases.ts'

/** Every invented supplier. */
export const allCases: readonly RiskCase[] = [
  ...wholeCases,
  ...binCases,
  ...factFlagCases,
  ...offerFlagCases,
  ...historyFlagCases,
  ...companyFlagCases,
  ...textFlagCases,
  ...otherFlagCases,
  ...earlyClearCases,
  ...unknownCases,
]
