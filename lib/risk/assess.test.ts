import { describe, expect, it } from 'vitest'
import { assessmentSchema } from '@/lib/core/assessment-schema.ts'
import { exactly } from '@/lib/core/range.ts'
import { assess } from './assess.ts'
import { standardScorecard } from './standard-scorecard.ts'
import { statedFacts, type Statements } from './stated-facts.ts'

const judge = (statements: Statements, scorecard = standardScorecard) =>
  assess(statedFacts(statements), scorecard, { now: 0 })

/** Every signal seen, none of them costs a point. */
const spotless: Statements = {
  yearsOnAlibaba: 12,
  orders: { ...exactly(200), days: 365 },
  revenueUsd: { min: 1_000_000, days: 365 },
  reviewCount: 150,
  verification: 'verified-pro',
  onTimePercent: exactly(99),
  storeRating: 4.9,
  tradeAssurance: true,
  responseTimeHours: { max: 2 },
  inspectedAs: 'manufacturer',
  reorderPercent: exactly(40),
}

describe('the sums', () => {
  it('are 0 of 0 to 0 where all is seen and well', () => {
    expect(judge(spotless)).toMatchObject({
      scorecard: { id: 'standard', version: 1 },
      band: 'low',
      provisional: false,
      score: 0,
      best: 0,
      worst: 0,
      coverage: 1,
      unseen: [],
      dropped: [],
    })
  })

  it('count what is unseen at nothing for the best and at its maximum for the worst', () => {
    const { score, best, worst, coverage } = judge({
      yearsOnAlibaba: 2,
      tradeAssurance: true,
      responseTimeHours: { max: 5 },
    })
    expect({ score, best, worst, coverage }).toEqual({
      score: expect.closeTo((100 * 12) / 34, 6),
      best: 12,
      worst: 78,
      coverage: 0.34,
    })
  })

  it('count only the seen parts of the track record', () => {
    const { reasons, coverage, unseen } = judge({ reviewCount: 3, storeRating: 5 })
    expect(coverage).toBe(0.16)
    expect(reasons).toMatchObject([
      { code: 'VOLUME', points: expect.closeTo(13 / 3, 6), max: 6 },
      { code: 'RATING', max: 10 },
    ])
    expect(unseen).toEqual(['TENURE', 'VERIFY', 'ONTIME', 'TA', 'RESPONSE', 'TYPE', 'REORDER'])
  })

  it('have no score where nothing is seen', () => {
    const assessment = judge({ name: 'Harbour Peak Metalware Co., Ltd.' })
    expect(assessment).toMatchObject({ band: 'unknown', provisional: true, best: 0, worst: 100, coverage: 0 })
    expect(assessment.score).toBeUndefined()
  })

  it('name what was stated and not counted, as unseen too', () => {
    const { dropped, unseen } = judge({ ...spotless, onTimePercent: exactly(100), revenueUsd: null })
    expect(dropped).toEqual(['ONTIME'])
    expect(unseen).toEqual(['ONTIME'])
  })

  it('put the heaviest reason first', () => {
    const { reasons } = judge({
      ...spotless,
      yearsOnAlibaba: 2,
      tradeAssurance: false,
      responseTimeHours: { max: 40 },
    })
    expect(reasons.slice(0, 4).map(({ code, points }) => [code, points])).toEqual([
      ['TENURE', 11],
      ['TA', 10],
      ['RESPONSE', 6],
      ['VOLUME', 0],
    ])
  })
})

describe('the band', () => {
  const poor: Statements = {
    yearsOnAlibaba: 1,
    tradeAssurance: false,
    onTimePercent: exactly(60),
    storeRating: 1,
  }

  it.each([
    [
      'low under 25',
      { yearsOnAlibaba: 1, onTimePercent: exactly(80), responseTimeHours: { max: 5 } },
      23,
      'low',
    ],
    [
      'medium from 25',
      { yearsOnAlibaba: 1, onTimePercent: exactly(80), responseTimeHours: { max: 20 } },
      25,
      'medium',
    ],
    [
      'medium under 50',
      { ...poor, responseTimeHours: { max: 5 }, businessTypes: ['manufacturer'], inspectedAs: undefined },
      49,
      'medium',
    ],
    ['high from 50', { ...poor, responseTimeHours: { max: 20 } }, 50, 'high'],
  ] as [string, Statements, number, string][])('is %s', (_case, worse, score, band) => {
    const assessment = judge({ ...spotless, ...worse })
    expect(assessment.score).toBeCloseTo(score, 5)
    expect(assessment.band).toBe(band)
  })

  it('is unknown under 40 % coverage', () => {
    const seen: Statements = { yearsOnAlibaba: 12, tradeAssurance: true, responseTimeHours: { max: 2 } }
    expect(judge(seen)).toMatchObject({ coverage: 0.34, band: 'unknown' })
    expect(judge({ ...seen, inspectedAs: 'manufacturer' })).toMatchObject({ coverage: 0.4, band: 'low' })
  })

  it('is unknown under three signals, however heavy', () => {
    const heavy = structuredClone(standardScorecard)
    heavy.signals.TENURE.max = 100
    expect(judge({ yearsOnAlibaba: 12, tradeAssurance: true }, heavy).band).toBe('unknown')
    expect(judge({ yearsOnAlibaba: 12, tradeAssurance: true, reorderPercent: exactly(40) }, heavy).band).toBe(
      'low',
    )
  })

  const thin: Statements = {
    yearsOnAlibaba: 0,
    reviewCount: 0,
    orders: null,
    revenueUsd: null,
    verification: 'none',
    goldSupplier: true,
  }

  it('is unproven where the points of a high score are a missing record', () => {
    expect(judge(thin)).toMatchObject({
      band: 'unproven',
      score: expect.closeTo((100 * (18 + 6 + 6 + 16 / 3 + 11)) / 52, 5),
    })
  })

  it.each([
    [
      'exactly four fifths',
      {
        yearsOnAlibaba: 1,
        verification: 'none',
        goldSupplier: false,
        tradeAssurance: undefined,
        onTimePercent: exactly(80),
      },
      'unproven',
    ],
    [
      'less than four fifths',
      { yearsOnAlibaba: 1, verification: 'none', goldSupplier: false, onTimePercent: exactly(75) },
      'high',
    ],
  ] as const)('%s of missing record', (_case, statements, band) => {
    const record: Statements = { ...statements, reviewCount: null }
    expect(judge(record).band).toBe(band)
  })

  it('stays low or medium however thin the record, under a score of 50', () => {
    expect(
      judge({ ...spotless, yearsOnAlibaba: 0, verification: 'none', goldSupplier: false }),
    ).toMatchObject({
      band: 'medium',
      score: 34,
    })
  })
})

describe('provisional', () => {
  const without = (...names: (keyof Statements)[]): Statements =>
    Object.fromEntries(Object.entries(spotless).filter(([name]) => !names.includes(name as keyof Statements)))

  it.each([
    ['all is seen', spotless, false],
    ['what is unseen cannot change the class', without('yearsOnAlibaba'), false],
    ['what is unseen can change the class', without('yearsOnAlibaba', 'tradeAssurance'), true],
    ['coverage is under 70 %', without('yearsOnAlibaba', 'verification'), true],
    [
      'the score is in the worst class anyhow',
      {
        ...without('reorderPercent'),
        yearsOnAlibaba: 0,
        verification: 'none',
        goldSupplier: false,
        onTimePercent: exactly(50),
        tradeAssurance: false,
      },
      false,
    ],
  ])('where %s: %s', (_case, statements, expected) => {
    expect(judge(statements as Statements).provisional).toBe(expected)
  })

  it.each([
    [
      'a reply rate stands in for a reply time',
      { responseTimeHours: undefined, responseRatePercent: exactly(95), tradeAssurance: false },
    ],
    ['paid membership was not seen', { verification: 'none' }],
    [
      'a perfect on-time rate lacks the orders behind it',
      { onTimePercent: exactly(100), orders: undefined, tradeAssurance: false },
    ],
  ] as [string, Statements][])('where %s, near the edge of a band', (_case, open) => {
    expect(judge({ ...spotless, yearsOnAlibaba: 2, ...open })).toMatchObject({
      band: 'low',
      provisional: true,
    })
  })
})

it('leaves a signal of weight 0 out, as if it did not exist', () => {
  const scorecard = structuredClone(standardScorecard)
  scorecard.signals.TA.max = 0
  const { reasons, coverage, unseen } = judge({ ...spotless, tradeAssurance: false }, scorecard)
  expect(reasons.map(({ code }) => code)).not.toContain('TA')
  expect({ coverage, unseen }).toEqual({ coverage: 1, unseen: [] })
})

it('scales points to the weight of the scorecard', () => {
  const scorecard = structuredClone(standardScorecard)
  scorecard.signals.TENURE.max = 9
  expect(judge({ yearsOnAlibaba: 2 }, scorecard).reasons).toMatchObject([{ points: 5.5, max: 9 }])
})

it('answers what the messages let through', () => {
  for (const statements of [spotless, {}, { yearsOnAlibaba: 1, storeRating: 5 }])
    expect(assessmentSchema.parse(JSON.parse(JSON.stringify(judge(statements))))).toBeDefined()
})
