import { expect, it } from 'vitest'
import { assess } from './assess.ts'
import { presetOf, presets } from './presets.ts'
import { scorecardSchema } from './scorecard.ts'
import { statedFacts } from './stated-facts.ts'

it.each(presets)('$id is a valid scorecard whose weights add up to 100', (preset) => {
  expect(scorecardSchema.safeParse(preset).success).toBe(true)
  expect(Object.values(preset.signals).reduce((sum, { max }) => sum + max, 0)).toBe(100)
})

it('have names of their own', () => {
  expect(presets.map(({ id }) => id)).toEqual([
    'standard',
    'first-order',
    'private-label',
    'established-line',
    'high-value',
  ])
})

it.each(presets)('$id is found by its name', (preset) => {
  expect(presetOf(preset.id)).toBe(preset)
})

it.each(['', 'own', 'constructor'])('%j is the name of none', (id) => {
  expect(presetOf(id)).toBeUndefined()
})

it.each([
  ['Trade Assurance', { tradeAssurance: false }, 'first-order'],
  ['what kind of firm it is', { businessTypes: ['other' as const] }, 'private-label'],
  ['late deliveries', { onTimePercent: { min: 75, max: 75 } }, 'established-line'],
  ['a missing verification', { verification: 'none' as const, goldSupplier: false }, 'high-value'],
])('weigh %s most where it matters most', (_what, fact, heaviest) => {
  const points = presets.map((preset) => {
    const { best } = assess(statedFacts(fact), preset, { now: 0 })
    return { id: preset.id, best }
  })
  expect(points.toSorted((a, b) => b.best - a.best)[0]?.id).toBe(heaviest)
})

it('is named by the assessment', () => {
  for (const preset of presets)
    expect(assess({}, preset, { now: 0 }).scorecard).toEqual({ id: preset.id, version: preset.version })
})
