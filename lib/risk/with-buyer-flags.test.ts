import { describe, expect, it } from 'vitest'
import type { Reason } from '@/lib/core/assessment.ts'
import type { BuyerInputs } from '@/lib/core/buyer-inputs.ts'
import { recordFacts } from '@/lib/core/record.ts'
import { assess } from './assess.ts'
import type { Context } from './evidence.ts'
import { standardScorecard } from './standard-scorecard.ts'
import { withBuyerFlags } from './with-buyer-flags.ts'

const now = Date.parse('2026-11-22')
const facts = recordFacts(
  {
    name: { value: 'Harbour Peak Metalware Co., Ltd.', source: 'test' },
    employees: { value: { min: 120 }, source: 'test' },
  },
  'profile',
  now,
)
const page: Context = {
  now,
  page: 'profile',
  details: { city: 'Ningbo' },
  listing: { title: 'Factory direct' },
}

/** What the buyer knew when the page was judged, and what was typed since. */
const cases: [string, BuyerInputs | undefined, BuyerInputs | undefined][] = [
  ['nothing', undefined, undefined],
  ['a licence', undefined, { licence: { name: 'Silver Moon Electronics Co., Ltd.' } }],
  ['a licence that was taken back', { licence: { city: 'Yiwu' } }, undefined],
  ['a licence that fits', { licence: { city: 'Yiwu' } }, { licence: { city: 'ningbo' } }],
  [
    'all of it',
    { email: 'a@gmail.com' },
    { email: 'b@gmail.com', sameTextAs: 'Silver Moon', peers: { employees: 3 } },
  ],
  ['a certificate', undefined, { certificates: [{ name: 'CE', number: '1', validUntil: '2026-01-01' }] }],
]

describe('a judgement with what the buyer typed since', () => {
  it.each(cases)('is that of the page judged anew: %s', (_, before, since) => {
    const judge = (buyer?: BuyerInputs) => assess(facts, standardScorecard, { ...page, buyer })
    const context = { now, details: { city: 'Ningbo' }, buyer: since }
    expect(withBuyerFlags(judge(before), facts, context, standardScorecard)).toEqual(judge(since))
  })

  it('lifts the band of a low score, and says by which flag', () => {
    const low = { ...assess({}, standardScorecard, { now }), band: 'low' as const, score: 3, coverage: 1 }
    const reason: Reason = { code: 'TENURE', points: 0, max: 9, bin: 'good', params: {}, facts: [] }
    const known = { ...low, reasons: [reason, reason, reason] }
    const buyer = { licence: { name: 'Silver Moon Electronics Co., Ltd.' } }
    expect(withBuyerFlags(known, facts, { now, buyer }, standardScorecard)).toMatchObject({
      band: 'medium',
      raisedBy: ['F17'],
    })
  })
})
