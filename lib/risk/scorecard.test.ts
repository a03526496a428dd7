import { describe, expect, it } from 'vitest'
import { scorecardSchema, type Scorecard } from './scorecard.ts'
import { standardScorecard } from './standard-scorecard.ts'

it('accepts the standard scorecard, whose weights add up to 100', () => {
  const read = scorecardSchema.parse(JSON.parse(JSON.stringify(standardScorecard)))
  expect(read).toEqual(standardScorecard)
  expect(Object.values(read.signals).reduce((sum, { max }) => sum + max, 0)).toBe(100)
})

describe('refuses a scorecard', () => {
  const damages: [string, (card: Scorecard) => void][] = [
    ['with points beyond the scale', ({ signals }) => (signals.TA.choices.no = 11)],
    ['with points beyond the scale, deep down', ({ signals }) => (signals.VOLUME.reviews.none = 19)],
    ['with steps out of order', ({ signals }) => (signals.TENURE.years = signals.TENURE.years.toReversed())],
    ['with steps that do not start at 0', ({ signals }) => signals.TENURE.years.shift()],
    [
      'where more of the good costs more',
      ({ signals }) => (signals.ONTIME.percent[0] = { from: 0, points: 1 }),
    ],
    ['where a slower reply costs less', ({ signals }) => (signals.RESPONSE.hours.beyond = 2)],
    ['where no orders cost less than few', ({ signals }) => (signals.VOLUME.orders.none = 15)],
    ['where a better rating costs more', ({ signals }) => (signals.RATING.knots[0] = { at: 3.8, points: 1 })],
    ['without a choice', ({ signals }) => Reflect.deleteProperty(signals.VERIFY.choices, 'gold')],
    ['without a signal', ({ signals }) => Reflect.deleteProperty(signals, 'TA')],
    ['without any weight', ({ signals }) => Object.values(signals).forEach((signal) => (signal.max = 0))],
    ['with a negative weight', ({ signals }) => (signals.TA.max = -1)],
    ['with bands upside down', (card) => (card.bands = { medium: 60, high: 50 })],
    ['without a version', (card) => Reflect.deleteProperty(card, 'version')],
    ['with markup for a name', (card) => (card.id = '<b>')],
  ]

  it.each(damages)('%s', (_damage, damage) => {
    const card = structuredClone(standardScorecard)
    damage(card)
    expect(scorecardSchema.safeParse(card).success).toBe(false)
  })
})
