import { describe, expect, it } from 'vitest'
import { assess } from '../assess.ts'
import { flagIds } from '../flag-ids.ts'
import { standardScorecard } from '../standard-scorecard.ts'
import { statedFacts } from '../stated-facts.ts'
import { scanTexts } from '../text/scan-texts.ts'
import { binCases } from './bin-cases.ts'
import { companyFlagCases } from './company-flag-cases.ts'
import { factFlagCases } from './fact-flag-cases.ts'
import { historyFlagCases } from './history-flag-cases.ts'
import { offerFlagCases } from './offer-flag-cases.ts'
import { otherFlagCases } from './other-flag-cases.ts'
import { today, type RiskCase } from './risk-case.ts'
import { textFlagCases } from './text-flag-cases.ts'
import { unknownCases } from './unknown-cases.ts'
import { wholeCases } from './whole-cases.ts'

const cases = [
  ...wholeCases,
  ...binCases,
  ...factFlagCases,
  ...offerFlagCases,
  ...historyFlagCases,
  ...companyFlagCases,
  ...textFlagCases,
  ...otherFlagCases,
  ...unknownCases,
]

const judge = ({ facts, page, context, texts }: RiskCase) =>
  assess(statedFacts(facts, page, today), standardScorecard, {
    now: today,
    texts: texts && scanTexts(texts),
    ...context,
  })

/** How far a score is from the expected one; a case that expects none takes any. */
const apart = (score: number | undefined, expected: number | undefined) =>
  expected === undefined ? 0 : Math.abs((score ?? Infinity) - expected)

describe('every invented supplier is judged as worked out by hand', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const said = judge(one)
    const flags = said.flags.map(({ id, severity }) => [id, severity])
    const costs = Object.fromEntries(said.reasons.map(({ code, points }) => [code, points]))
    expect(said).toMatchObject({ band: one.band, provisional: one.provisional ?? said.provisional })
    expect(apart(said.score, one.score)).toBeLessThanOrEqual(1)
    expect(flags).toEqual(one.flags ?? flags)
    expect(said.notChecked).toEqual(expect.arrayContaining(one.notChecked ?? []))
    for (const [code, points] of Object.entries(one.reasons ?? {})) expect(costs[code]).toBeCloseTo(points, 1)
  })
})

it('has a case that fires every flag', () => {
  const fired = new Set(cases.flatMap((one) => judge(one).flags.map(({ id }) => id)))
  expect(flagIds.filter((id) => !fired.has(id))).toEqual([])
})

it('never lists a flag both as fired and as not checked', () => {
  for (const one of cases) {
    const { flags, notChecked } = judge(one)
    expect(flags.filter(({ id }) => notChecked.includes(id))).toEqual([])
  }
})

it('checks nothing of which nothing is known', () => {
  expect(judge({ name: 'nobody', facts: {}, band: 'unknown' }).notChecked).toEqual([...flagIds])
})

it('says which flags raised the band, and leaves the score alone', () => {
  const first = historyFlagCases.find(({ name }) => name === 'another name than last time')
  expect(first && judge(first)).toMatchObject({ band: 'high', score: 0, raisedBy: ['F16'] })
})
