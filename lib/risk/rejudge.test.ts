import { describe, expect, it } from 'vitest'
import { assess } from './assess.ts'
import { allCases } from './cases/all-cases.ts'
import { today } from './cases/risk-case.ts'
import { presets } from './presets.ts'
import { prejudge, rejudge } from './rejudge.ts'
import { scorecardEffect } from './scorecard-effect.ts'
import { statedFacts } from './stated-facts.ts'

/** Enough to see each band: the cases hold `assess` to account, not this. */
const some = allCases.filter((_, index) => index % 5 === 0)

describe.each(presets.slice(-2))('a supplier tried on $id', (preset) => {
  it.each(some)('gets the band of a whole assessment: $name', ({ facts: stated, page, context }) => {
    const facts = statedFacts(stated, page, today)
    const known = { now: today, ...context }
    expect(rejudge(prejudge(facts, known), preset)).toBe(assess(facts, preset, known).band)
  })
})

it('counts bands before and after, and names who changes', () => {
  const changes = [
    { id: 'r1', name: 'Harbour Peak Metalware', from: 'low', to: 'medium' },
    { id: 'r2', from: 'low', to: 'low' },
    { id: 'r3', from: 'unknown', to: 'unknown' },
    { id: 'r4', from: 'medium', to: 'high' },
  ] as const
  expect(scorecardEffect(changes)).toEqual({
    before: { low: 2, medium: 1, high: 0, unproven: 0, unknown: 1 },
    after: { low: 1, medium: 1, high: 1, unproven: 0, unknown: 1 },
    changes: [changes[3], changes[0]],
  })
})
