import { describe, expect, it } from 'vitest'
import { frameHits, type Frame } from './frame-hits.ts'
import { mentionsIn } from './mentions.ts'

const wordsOf = (text: string, frame: Frame) =>
  Array.from(frameHits(mentionsIn(text), frame), ({ words }) => words)

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
