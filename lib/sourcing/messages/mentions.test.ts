import { describe, expect, it } from 'vitest'
import { isExcused } from './excuses.ts'
import { frameHits, type Frame } from './frame-hits.ts'
import { mentionsIn } from './mentions.ts'

const wordsOf = (text: string, frame: Frame) =>
  Array.from(frameHits(mentionsIn(text), frame), ({ words }) => words)

describe('a mention', () => {
  it.each([
    ['that is denied', 'we do not send any gift card', 0],
    ['that a "but" sets free', 'no transfer, only gift card', 1],
    ['of another sentence than the "no"', 'no problem. gift card is ok', 1],
    ['behind 能不能, which asks', '能不能用礼品卡', 1],
    ['behind 不', '我们不用礼品卡', 0],
  ])('%s', (_, text, plain) => {
    const mentions = mentionsIn(text)
    expect(mentions.of('±giftCard')).toHaveLength(1)
    expect(mentions.of('giftCard')).toHaveLength(plain)
  })
})

describe('a frame', () => {
  const together: Frame = { code: 'fee-demanded', all: ['held', '±oddFee'], unless: ['ordinaryFee'] }

  it.each([
    ['in one sentence', 'it is held, a stamp is needed', ['is held']],
    ['in neighbours', 'it is held. a stamp is needed', ['is held']],
    ['no farther', 'it is held. so it is. we wait. a stamp is needed', []],
    ['unless it is ordinary', 'it is held, your broker gets the stamp', []],
  ])('brings ideas together %s', (_, text, found) => {
    expect(wordsOf(text, together)).toEqual(found)
  })

  it.each([
    ['one behind the other', 'transfer 500 to my wife', ['transfer']],
    ['not the other way round', 'to my wife i transfer', []],
    ['not far apart', 'transfer, as we have said so often in the last weeks, to my wife', []],
  ])('brings them together %s where their order counts', (_, text, found) => {
    expect(wordsOf(text, { code: 'payment-personal', all: ['payAct', 'toPerson'], gap: 20 })).toEqual(found)
  })
})

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
