import { describe, expect, it } from 'vitest'
import { flagIds } from '../flag-ids.ts'
import { allCases } from './all-cases.ts'
import { judgeCase } from './judge-case.ts'

/** How far a score is from the expected one; a case that expects none takes any. */
const apart = (score: number | undefined, expected: number | undefined) =>
  expected === undefined ? 0 : Math.abs((score ?? Infinity) - expected)

describe('every invented supplier is judged as worked out by hand', () => {
  it.each(allCases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const said = judgeCase(one)
    const flags = said.flags.map(({ id, severity }) => [id, severity])
    const costs = Object.fromEntries(said.reasons.map(({ code, points }) => [code, points]))
    expect(said).toMatchObject({ band: one.band, provisional: one.provisional ?? said.provisional })
    expect(apart(said.score, one.score)).toBeLessThanOrEqual(1)
    expect(flags).toEqual(one.flags ?? flags)
    expect(said.notChecked).toEqual(expect.arrayContaining(one.notChecked ?? []))
    expect(said.notChecked.filter((id) => one.checked?.some((checked) => checked === id))).toEqual([])
    for (const [code, points] of Object.entries(one.reasons ?? {})) expect(costs[code]).toBeCloseTo(points, 1)
  })
})

it('has a case that fires every flag', () => {
  const fired = new Set(allCases.flatMap((one) => judgeCase(one).flags.map(({ id }) => id)))
  expect(flagIds.filter((id) => !fired.has(id))).toEqual([])
})

it('never lists a flag both as fired and as not checked', () => {
  for (const one of allCases) {
    const { flags, notChecked } = judgeCase(one)
    expect(flags.filter(({ id }) => notChecked.includes(id))).toEqual([])
  }
})

it('checks nothing of which nothing is known', () => {
  expect(judgeCase({ name: 'nobody', facts: {}, band: 'unknown' }).notChecked).toEqual([...flagIds])
})

it('says which flags raised the band, and leaves the score alone', () => {
  const first = allCases.find(({ name }) => name === 'another name than last time')
  expect(first && judgeCase(first)).toMatchObject({ band: 'high', score: 0, raisedBy: ['F16'] })
})
