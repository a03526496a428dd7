import { describe, expect, it } from 'vitest'
import { isExcused } from './excuses.ts'
import { mentionsIn } from './mentions.ts'

describe('an honest supplier', () => {
  it.each([
    ['declines a route that it names first', 'western union we do not accept', true],
    ['declines one behind the refusal', 'we do not accept cash or western union', true],
    ['does not say "only"', 'we do not accept paypal, only western union', false],
    ['warns of it', 'a scam asks for western union', true],
    ['does not ask for it', 'please pay by western union', false],
  ])('%s', (_, text, isInnocent) => {
    const hit = { index: text.indexOf('western'), words: 'western union' }
    expect(isExcused(mentionsIn(text), hit, 'payment-untraceable')).toBe(isInnocent)
  })
})
