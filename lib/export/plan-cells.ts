import { fieldReader } from '@/lib/sourcing/fields/read-fields.ts'
import { Decimal } from '@/lib/sourcing/decimal.ts'
import type { DiligenceCheckId } from '@/lib/sourcing/diligence/checklist.ts'
import type { DiligenceOutcome } from '@/lib/sourcing/diligence/diligence.ts'
import type { PlanDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import { largestQuantity } from '@/lib/sourcing/landed-cost/read-prices.ts'

type Plan = PlanDocuments | undefined

/** How many units the plan orders; `undefined` where what was typed is no such number. */
export function targetQuantity(plan: Plan): number | undefined {
  const limits = { aboveZero: true, whole: true, max: largestQuantity } as const
  return fieldReader().number('quantity', plan?.order?.quantity, limits)?.toNumber()
}

/**
 * The duties of an order in percent of its customs value, added up, whoever pays them; `undefined` where one of them
 * is no share of the value.
 */
export function dutyPercent(plan: Plan): number | undefined {
  const duties = plan?.order?.duties ?? []
  const rates = duties.flatMap(({ basis, value }) =>
    basis === 'percent' ? (fieldReader().number('value', value) ?? []) : [],
  )
  if (duties.length === 0 || rates.length < duties.length) return undefined
  return rates.reduce((sum, rate) => sum.plus(rate), new Decimal(0)).toNumber()
}

/** The registered name, typed off the business licence, where it is in Chinese characters and not in kana. */
export function chineseName(plan: Plan): string | undefined {
  const name = plan?.diligence?.inputs?.licence?.name?.trim() ?? ''
  return /\p{Script=Han}/u.test(name) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
    ? name
    : undefined
}

/** What was found at some checks; those that do not apply, or are not done, are left out. */
function outcomesOf(plan: Plan, checks: readonly DiligenceCheckId[]): DiligenceOutcome[] {
  const results = plan?.diligence?.results ?? []
  return results.flatMap(({ check, outcome }) =>
    outcome !== undefined && outcome !== 'not-applicable' && checks.includes(check) ? outcome : [],
  )
}

/** Whether the account is the company's: one "no" outweighs any "yes", and a mere concern is neither. */
export function beneficiaryMatches(plan: Plan): boolean | undefined {
  const { beneficiary = 'unknown' } = plan?.payment ?? {}
  const found = outcomesOf(plan, ['beneficiary-compared'])
  if (beneficiary === 'other-company' || beneficiary === 'personal' || found.includes('failed')) return false
  return beneficiary === 'same-company' || found.includes('passed') ? true : undefined
}

/** Yes where the licence was compared or looked up, whatever came of it. */
export function licenceChecked(plan: Plan): true | undefined {
  return outcomesOf(plan, ['licence-compared', 'licence-registered']).length > 0 ? true : undefined
}

/** The gravest of what was found when the sample was looked at and measured. */
export function sampleResult(plan: Plan): DiligenceOutcome | undefined {
  const found = outcomesOf(plan, ['sample-approved', 'sample-measured'])
  return (['failed', 'concern', 'passed'] as const).find((outcome) => found.includes(outcome))
}
