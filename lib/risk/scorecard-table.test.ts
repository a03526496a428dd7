import { describe, expect, it } from 'vitest'
import { presets } from './presets.ts'
import { scorecardMistakes, scorecardTable, withNumber } from './scorecard-table.ts'
import { standardScorecard } from './standard-scorecard.ts'

const steps = (code: string, scorecard = standardScorecard) =>
  scorecardTable(scorecard)
    .filter((signal) => signal.code === code)
    .flatMap(({ groups }) => groups.map((group) => [group.measure, group.steps] as const))

describe('the table of a scorecard', () => {
  it.each(presets)('of $id has shares that add up to 1', (preset) => {
    const shares = scorecardTable(preset).map(({ share }) => share)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  })

  it('names weight, scale and share of a signal', () => {
    expect(scorecardTable(standardScorecard)[1]).toMatchObject({
      code: 'VOLUME',
      path: 'signals.VOLUME.max',
      weight: 18,
      share: 0.18,
      scale: 18,
    })
  })

  it('has shares of 0 where no signal has a weight', () => {
    const off = structuredClone(standardScorecard)
    for (const signal of Object.values(off.signals)) signal.max = 0
    expect(scorecardTable(off).map(({ share }) => share)).toEqual(Array(9).fill(0))
  })

  it('reads years as steps from a bound', () => {
    const [[measure, years] = []] = steps('TENURE')
    expect(measure).toBe('years')
    expect(years?.[2]).toEqual({
      kind: 'from',
      bound: { value: 2, path: 'signals.TENURE.years.2.from' },
      points: { value: 11, path: 'signals.TENURE.years.2.points' },
    })
  })

  it('reads a track record as three measures, each with what none costs', () => {
    expect(steps('VOLUME').map(([measure, [none]]) => [measure, none])).toEqual([
      ['orders', { kind: 'none', points: { value: 16, path: 'signals.VOLUME.orders.none' } }],
      ['revenueUsd', { kind: 'none', points: { value: 18, path: 'signals.VOLUME.revenueUsd.none' } }],
      ['reviews', { kind: 'none', points: { value: 18, path: 'signals.VOLUME.reviews.none' } }],
    ])
  })

  it('reads reply times as steps up to a bound and what lies beyond, rates as steps from one', () => {
    const [hours, rates] = steps('RESPONSE')
    expect(hours?.[0]).toBe('hours')
    expect(hours?.[1].at(1)).toEqual({
      kind: 'upTo',
      bound: { value: 12, path: 'signals.RESPONSE.hours.steps.1.upTo' },
      points: { value: 1, path: 'signals.RESPONSE.hours.steps.1.points' },
    })
    expect(hours?.[1].at(-1)).toEqual({
      kind: 'beyond',
      points: { value: 6, path: 'signals.RESPONSE.hours.beyond' },
    })
    expect(rates?.[0]).toBe('answered')
  })

  it('reads ratings as knots', () => {
    expect(steps('RATING')).toMatchObject([
      ['rating', [{ kind: 'at', bound: { value: 3.8, path: 'signals.RATING.knots.0.at' } }, {}, {}, {}, {}]],
    ])
  })

  it.each([
    ['VERIFY', 'gold', 11],
    ['TA', 'no', 10],
    ['TYPE', 'trader', 2],
  ])('reads the choices of %s', (code, choice, value) => {
    const [[measure, choices] = []] = steps(code)
    expect(measure).toBe('choices')
    expect(choices).toContainEqual({
      kind: 'choice',
      choice,
      points: { value, path: `signals.${code}.choices.${choice}` },
    })
  })

  it.each([
    ['ONTIME', 'onTime'],
    ['REORDER', 'reordered'],
  ])('names the measure of %s', (code, measure) => {
    expect(steps(code)[0]?.[0]).toBe(measure)
  })
})

describe('a number of a scorecard', () => {
  const everyPath = scorecardTable(standardScorecard).flatMap(({ path, groups }) => [
    path,
    ...groups.flatMap((group) =>
      group.steps.flatMap(({ bound, points }) => [points.path, ...(bound ? [bound.path] : [])]),
    ),
  ])

  it.each([...everyPath, 'bands.medium', 'bands.high'])(
    '%s can be changed, and nothing else with it',
    (path) => {
      const changed = withNumber(standardScorecard, path, 77)
      expect(JSON.stringify(changed)).not.toBe(JSON.stringify(standardScorecard))
      const [key, value] = [
        path.split('.'),
        (tree: unknown, name: string) => (tree as Record<string, unknown>)[name],
      ]
      expect(key.reduce(value, changed as unknown)).toBe(77)
      const old = key.reduce(value, standardScorecard as unknown) as number
      expect(withNumber(changed, path, old)).toEqual(standardScorecard)
    },
  )

  it.each([
    'signals.TENURE.years.99.points',
    'signals.NONE.max',
    'id',
    'signals.TENURE',
    '',
    '__proto__.x',
    'signals.TENURE.constructor.name',
  ])('is none at %j', (path) => {
    expect(withNumber(standardScorecard, path, 1)).toBe(standardScorecard)
  })
})

describe('a mistake', () => {
  it.each(presets)('is not in $id', (preset) => {
    expect(scorecardMistakes(preset)).toEqual([])
  })

  it.each([
    ['points over their scale', 'signals.TA.choices.no', 11, ['signals.TA.choices.no']],
    ['points that rise', 'signals.TENURE.years.2.points', 16, ['signals.TENURE.years']],
    ['bounds that do not rise', 'signals.TENURE.years.2.from', 1, ['signals.TENURE.years']],
    ['reply times turned round', 'signals.RESPONSE.hours.steps.0.upTo', 13, ['signals.RESPONSE.hours']],
    ['none better than little', 'signals.VOLUME.orders.none', 3, ['signals.VOLUME.orders']],
    ['a weight below nothing', 'signals.TA.max', -1, ['signals.TA.max']],
    ['bands turned round', 'bands.medium', 60, ['bands']],
  ])('is told: %s', (_, path, value, places) => {
    expect(scorecardMistakes(withNumber(standardScorecard, path, value))).toEqual(places)
  })

  it('is told where all weights are 0', () => {
    const off = structuredClone(standardScorecard)
    for (const signal of Object.values(off.signals)) signal.max = 0
    expect(scorecardMistakes(off)).toEqual(['signals'])
  })
})
