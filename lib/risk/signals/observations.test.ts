import { expect, it } from 'vitest'
import type { ReasonCode } from '@/lib/core/assessment.ts'
import { exactly } from '@/lib/core/range.ts'
import type { Observation } from '../observation.ts'
import { signalReaders } from '../signals.ts'
import { standardScorecard } from '../standard-scorecard.ts'
import { statedFacts, type Statements } from '../stated-facts.ts'

const verified = { verification: 'verified' } as const
const assessor = 'Example Inspection'
const perfect = exactly(100)
const sold = { min: 20_000, max: 50_000 }

/** Params hold what a sentence names; `open` is what the points could rise by once more is seen. */
type Row = [code: ReasonCode, stated: Statements, seen: Partial<Observation>]

it.each<Row>([
  ['TENURE', { yearsOnAlibaba: 4 }, { params: { years: 4 }, facts: ['yearsOnAlibaba'] }],
  ['VERIFY', { verification: 'verified-pro' }, { open: 0, params: {}, facts: ['verification'] }],
  [
    'VERIFY',
    { ...verified, assessor },
    { open: 6, params: { assessor }, facts: ['verification', 'assessor'] },
  ],
  ['VERIFY', verified, { open: 4, params: {}, facts: ['verification'] }],
  ['VERIFY', { verification: 'none' }, { open: 5, facts: ['verification'] }],
  [
    'VERIFY',
    { verification: 'none', goldSupplier: false },
    { open: 0, facts: ['verification', 'goldSupplier'] },
  ],
  [
    'VERIFY',
    { verification: 'none', goldSupplier: true },
    { open: 0, facts: ['verification', 'goldSupplier'] },
  ],
  ['ONTIME', { onTimePercent: exactly(90) }, { open: 0, params: { percent: 90 }, facts: ['onTimePercent'] }],
  ['ONTIME', { onTimePercent: perfect }, { open: 12, params: { percent: 100 } }],
  ['ONTIME', { onTimePercent: perfect, orders: exactly(9) }, { open: 12 }],
  ['ONTIME', { onTimePercent: perfect, revenueUsd: sold }, { open: 12 }],
  ['ONTIME', { onTimePercent: perfect, revenueUsd: sold, orders: exactly(9) }, { open: 0 }],
  ['ONTIME', { onTimePercent: exactly(99), revenueUsd: sold, orders: exactly(9) }, { open: 0 }],
  ['RATING', { storeRating: 4.6, reviewCount: 9 }, { facts: ['storeRating', 'reviewCount'] }],
  ['TA', { tradeAssurance: false }, { params: {}, facts: ['tradeAssurance'] }],
  ['RESPONSE', { responseTimeHours: { max: 5 } }, { params: { hours: 5 }, facts: ['responseTimeHours'] }],
  ['RESPONSE', { responseTimeHours: { min: 24 } }, { params: {} }],
  [
    'RESPONSE',
    { responseRatePercent: exactly(85) },
    { open: 4, params: { percent: 85 }, facts: ['responseRatePercent'] },
  ],
  ['TYPE', { inspectedAs: 'manufacturer' }, { open: 0, facts: ['inspectedAs'] }],
  ['TYPE', { inspectedAs: 'trading-company' }, { open: 0, facts: ['inspectedAs'] }],
  ['TYPE', { businessTypes: ['manufacturer'] }, { open: 1, facts: ['businessTypes'] }],
  [
    'TYPE',
    { businessTypes: ['manufacturer'], businessTypeVerified: true },
    { open: 2, facts: ['businessTypes', 'businessTypeVerified'] },
  ],
  ['TYPE', { businessTypes: ['manufacturer', 'agent'] }, { open: 0, facts: ['businessTypes'] }],
  ['TYPE', { businessTypes: ['agent'] }, { open: 0, facts: ['businessTypes'] }],
  ['TYPE', { businessTypes: ['other'] }, { open: 0, facts: ['businessTypes'] }],
  [
    'REORDER',
    { reorderPercent: exactly(20) },
    { open: 0, params: { percent: 20 }, facts: ['reorderPercent'] },
  ],
  ['REORDER', { reorderPercent: exactly(70) }, { open: 4, params: { percent: 70 } }],
  ['REORDER', { reorderPercent: exactly(70), revenueUsd: sold }, { open: 0 }],
])('%s of %j', (code, stated, seen) => {
  const evidence = { facts: statedFacts(stated), now: 0 }
  expect(signalReaders[code](evidence, standardScorecard.signals)).toMatchObject(seen)
})

it('counts no type that a profile and another page state differently', () => {
  const evidence = {
    facts: statedFacts({ businessTypes: ['trading-company'] }, 'profile'),
    now: 0,
    history: [{ page: 'product' as const, at: 0, facts: statedFacts({ businessTypes: ['manufacturer'] }) }],
  }
  expect(signalReaders.TYPE(evidence, standardScorecard.signals)).toMatchObject({
    bin: 'contradictory',
    facts: ['businessTypes'],
  })
})

it.each([
  ['the profile alone', 'profile', { bin: 'not-stated', points: 4, open: 0, params: {}, facts: [] }],
  ['another page alone', 'product', undefined],
] as const)('counts a type that is not stated from %s', (_, page, seen) => {
  const evidence = { facts: statedFacts({ yearsOnAlibaba: 3 }, page), now: 0 }
  expect(signalReaders.TYPE(evidence, standardScorecard.signals)).toEqual(seen)
})

it('counts a type that is not stated where only one of the pages is a profile', () => {
  const facts = {
    ...statedFacts({ yearsOnAlibaba: 3 }),
    ...statedFacts({ employees: exactly(20) }, 'profile'),
  }
  expect(signalReaders.TYPE({ facts, now: 0 }, standardScorecard.signals)).toMatchObject({
    bin: 'not-stated',
  })
})

it.each([
  [1, 'good'],
  [2, 'fair'],
  [3, 'poor'],
] as const)('grades a track record by the parts seen: %i', (which, bin) => {
  const stated = { 1: { reviewCount: 100 }, 2: { reviewCount: 5 }, 3: { reviewCount: 4 } }[which]
  expect(
    signalReaders.VOLUME({ facts: statedFacts(stated), now: 0 }, standardScorecard.signals),
  ).toMatchObject({ bin })
})
