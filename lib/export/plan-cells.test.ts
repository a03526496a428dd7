import { describe, expect, it } from 'vitest'
import type { DiligenceCheckId } from '@/lib/sourcing/diligence/checklist.ts'
import type { DiligenceOutcome } from '@/lib/sourcing/diligence/diligence.ts'
import { emptyOrder } from '@/lib/sourcing/documents/order-document.ts'
import type { PlanDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import {
  beneficiaryMatches,
  chineseName,
  dutyPercent,
  licenceChecked,
  sampleResult,
  targetQuantity,
} from './plan-cells.ts'

const ordered = (part: Partial<NonNullable<PlanDocuments['order']>>): PlanDocuments => ({
  order: { ...emptyOrder('us'), ...part },
})

const checked = (outcomes: Partial<Record<DiligenceCheckId, DiligenceOutcome>>): PlanDocuments => ({
  diligence: {
    results: Object.entries(outcomes).map(([check, outcome]) => ({
      check: check as DiligenceCheckId,
      outcome,
      on: '2026-11-20',
    })),
  },
})

const paid = (beneficiary: NonNullable<PlanDocuments['payment']>['beneficiary']): PlanDocuments => ({
  payment: { stages: [], route: 'trade-assurance', beneficiary },
})

const duty = (value: string, basis: 'percent' | 'per-kg' = 'percent') => ({
  label: 'Duty',
  basis,
  value,
  source: 'tariff',
  on: '2026-11-20',
})

describe('the quantity that is planned', () => {
  it.each([
    ['1000', 1000],
    ['1,000', 1000],
    ['', undefined],
    ['0', undefined],
    ['12.5', undefined],
    ['many', undefined],
  ])('typed as "%s" is %s', (quantity, expected) => {
    expect(targetQuantity(ordered({ quantity }))).toBe(expected)
  })

  it('is unknown without a plan', () => expect(targetQuantity(undefined)).toBeUndefined())
})

describe('the duty', () => {
  it.each<[string, ReturnType<typeof duty>[] | undefined, number | undefined]>([
    ['is the sum of its shares', [duty('0.1'), duty('0.2')], 0.3],
    ['is zero where it was entered as zero', [duty('0')], 0],
    ['is unknown where none was entered', undefined, undefined],
    ['is unknown where a part of it is by weight', [duty('5'), duty('2', 'per-kg')], undefined],
    ['is unknown where a part of it is no number', [duty('5'), duty('?')], undefined],
  ])('%s', (_, duties, expected) => expect(dutyPercent(ordered({ duties }))).toBe(expected))
})

describe('the Chinese name', () => {
  it.each([
    ['港峰金属制品有限公司', '港峰金属制品有限公司'],
    ['Harbour Peak Metalware', undefined],
    ['港峰メタル', undefined],
    ['', undefined],
  ])('typed off the licence as "%s" is %s', (name, expected) => {
    expect(chineseName({ diligence: { results: [], inputs: { licence: { name } } } })).toBe(expected)
  })
})

describe('whether the beneficiary matches', () => {
  it.each<[string, PlanDocuments, boolean | undefined]>([
    ['is unknown where nobody looked', {}, undefined],
    ['is unknown where it is said to be', paid('unknown'), undefined],
    ['is yes for the company itself', paid('same-company'), true],
    ['is no for a person', paid('personal'), false],
    ['is no for another company', paid('other-company'), false],
    ['is yes where the check passed', checked({ 'beneficiary-compared': 'passed' }), true],
    ['is neither where the check left a concern', checked({ 'beneficiary-compared': 'concern' }), undefined],
    [
      'is no where one of the two says so',
      { ...paid('same-company'), ...checked({ 'beneficiary-compared': 'failed' }) },
      false,
    ],
  ])('%s', (_, plan, expected) => expect(beneficiaryMatches(plan)).toBe(expected))
})

describe('whether the licence was checked', () => {
  it.each<[string, PlanDocuments, true | undefined]>([
    ['is never no', {}, undefined],
    ['is yes whatever came of it', checked({ 'licence-compared': 'failed' }), true],
    ['is unknown where it does not apply', checked({ 'licence-registered': 'not-applicable' }), undefined],
    ['is not said by another check', checked({ 'factory-seen': 'passed' }), undefined],
  ])('%s', (_, plan, expected) => expect(licenceChecked(plan)).toBe(expected))
})

it.each<[DiligenceOutcome, DiligenceOutcome, DiligenceOutcome | undefined]>([
  ['passed', 'failed', 'failed'],
  ['concern', 'passed', 'concern'],
  ['not-applicable', 'passed', 'passed'],
  ['not-applicable', 'not-applicable', undefined],
])('of a sample that %s and %s the result is %s', (approved, measured, expected) => {
  const plan = checked({ 'sample-approved': approved, 'sample-measured': measured })
  expect(sampleResult(plan)).toBe(expected)
})
