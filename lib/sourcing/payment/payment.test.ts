import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paymentStages } from './payment-stages.ts'
import { stagePresets, type PaymentTerms } from './payment-terms.ts'
import { paymentWarnings } from './payment-warnings.ts'
import { disputeWindow, openReceiptChecks, receiptChecks, usualAssuranceRules } from './trade-assurance.ts'

const safe: PaymentTerms = {
  stages: [...stagePresets['30-70-inspection']],
  route: 'trade-assurance',
  beneficiary: 'same-company',
}
const price = { amount: '10000', currency: 'USD' }

const codes = (change: Partial<PaymentTerms>) =>
  paymentWarnings({ ...safe, ...change }).map(({ code }) => code)

const window = (confirmedOn: string, today: string, rules = usualAssuranceRules) =>
  disputeWindow(rules, confirmedOn, today)

describe('stages', () => {
  it('share the price, and name what each waits for', () => {
    expect(paymentStages(safe, price)).toEqual({
      ok: true,
      value: [
        { percent: '30', amount: '3000', waitsFor: 'contract-signed', daysAfter: 0 },
        { percent: '70', amount: '7000', waitsFor: 'inspection-passed', daysAfter: 0 },
      ],
    })
  })

  it.each(Object.entries(stagePresets))('%s is a whole', (_, stages) => {
    expect(paymentStages({ ...safe, stages: [...stages] }, price).ok).toBe(true)
  })

  it('always add up to the price, whatever rounding leaves', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })
    const result = fc.check(
      fc.property(parts, fc.integer({ min: 0, max: 1e9 }), (percents, cents) => {
        const rest = 100 - percents.reduce((sum, percent) => sum + percent, 0)
        fc.pre(rest > 0)
        const stages = [...percents, rest].map((percent) => ({
          percent: String(percent),
          waitsFor: 'shipped' as const,
        }))
        const amount = (cents / 100).toFixed(2)
        const outcome = paymentStages({ ...safe, stages }, { amount, currency: 'USD' })
        const paid = outcome.ok ? outcome.value.map((stage) => Math.round(Number(stage.amount) * 100)) : [-1]
        return paid.reduce((sum, part) => sum + part, 0) === cents
      }),
    )
    expect(result).toMatchObject({ failed: false })
  })

  it.each<[string, PaymentTerms['stages'], string]>([
    ['none', [], 'stages: missing'],
    ['90 %', [{ percent: '90', waitsFor: 'shipped' }], 'stages: not-hundred-percent'],
    ['a negative one', [{ percent: '-5', waitsFor: 'shipped' }], 'stages.0.percent: negative'],
    ['an empty one', [{ percent: '', waitsFor: 'shipped' }], 'stages.0.percent: missing'],
    [
      'endless credit',
      [{ percent: '100', waitsFor: 'received', daysAfter: '9999' }],
      'stages.0.daysAfter: too-large',
    ],
  ])('refuse %s', (_, stages, problem) => {
    const outcome = paymentStages({ ...safe, stages }, price)
    expect(outcome.ok ? [] : outcome.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([problem])
  })
})

describe('dangerous terms', () => {
  it('do not include a bank transfer on the platform to the company itself', () => {
    expect(codes({})).toEqual([])
    expect(codes({ route: 'transfer-on-platform' })).toEqual([])
    expect(codes({ route: 'letter-of-credit' })).toEqual([])
  })

  it.each<[string, Partial<PaymentTerms>, string[]]>([
    ['Western Union', { route: 'western-union' }, ['untraceable-route']],
    ['MoneyGram', { route: 'moneygram' }, ['untraceable-route']],
    ['cryptocurrency', { route: 'cryptocurrency' }, ['untraceable-route']],
    ['a gift between friends', { route: 'paypal-friends' }, ['untraceable-route']],
    ['a private account', { beneficiary: 'personal' }, ['personal-account']],
    ['another company', { beneficiary: 'other-company' }, ['other-company']],
    ['a new account in the middle', { beneficiaryChanged: true }, ['beneficiary-changed']],
    ['a transfer beside the platform', { route: 'transfer-off-platform' }, ['off-platform']],
    [
      'nobody looked whose account it is',
      { route: 'transfer-on-platform', beneficiary: 'unknown' },
      ['beneficiary-unchecked'],
    ],
    ['all before production', { stages: [...stagePresets['all-upfront']] }, ['all-upfront']],
    ['half before production', { stages: [...stagePresets['50-50']] }, ['much-upfront']],
    [
      'the rest when production ends',
      {
        stages: [
          { percent: '30', waitsFor: 'contract-signed' },
          { percent: '70', waitsFor: 'production-finished' },
        ],
      },
      ['nothing-held-for-inspection'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected)
  })

  it('come with the gravest first', () => {
    const warnings = paymentWarnings({
      stages: [...stagePresets['all-upfront']],
      route: 'western-union',
      beneficiary: 'unknown',
    })
    expect(warnings.map(({ severity }) => severity)).toEqual(['critical', 'warning', 'info'])
  })
})

describe('Trade Assurance', () => {
  it.each([
    ['2026-11-01', '2026-11-01', { lastDay: '2026-12-01', daysLeft: 31, openBy: '2026-11-28' }],
    ['2026-11-01', '2026-12-01', { lastDay: '2026-12-01', daysLeft: 1, openBy: '2026-11-28' }],
    ['2026-11-01', '2026-12-02', { lastDay: '2026-12-01', daysLeft: 0, openBy: '2026-11-28' }],
    ['2028-01-31', '2028-02-01', { lastDay: '2028-03-01', daysLeft: 30, openBy: '2028-02-27' }],
  ])('receipt confirmed on %s, seen on %s', (confirmedOn, today, value) => {
    expect(window(confirmedOn, today)).toEqual({ ok: true, value })
  })

  it('follows the rules that the buyer read', () => {
    const rules = { ...usualAssuranceRules, disputeDays: '5', negotiateDays: '9' }
    expect(window('2026-11-01', '2026-11-01', rules)).toMatchObject({
      value: { lastDay: '2026-11-06', openBy: '2026-11-01' },
    })
  })

  it.each([
    ['soon', 'confirmedOn', 'not-a-day'],
    ['', 'confirmedOn', 'missing'],
    ['2026-12-24', 'confirmedOn', 'in-the-future'],
  ])('refuses a receipt on "%s"', (confirmedOn, path, code) => {
    expect(window(confirmedOn, '2026-11-22')).toEqual({ ok: false, problems: [{ path, code }] })
  })

  it('names what is open before receipt is confirmed', () => {
    expect(openReceiptChecks([])).toEqual(receiptChecks)
    expect(openReceiptChecks(receiptChecks.slice(1))).toEqual(['cartons-counted'])
    expect(openReceiptChecks(receiptChecks)).toEqual([])
  })
})
