import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHours } from './parse-hours.ts'

describe('parseHours', () => {
  it.each([
    ['≤2h', { max: 2 }],
    ['≤ 11 h', { max: 11 }],
    ['<24h', { max: 24 }],
    ['>24h', { min: 24 }],
    ['8h', { min: 8, max: 8 }],
    ['2 days', { min: 48, max: 48 }],
  ])('reads %j', (text, range) => {
    expect(parseHours(text)).toEqual(range)
  })

  it.each(['2', '5 pieces', 'h', '-', ''])('answers nothing for %j: no unit of time', (text) => {
    expect(parseHours(text)).toBeUndefined()
  })

  it('is total', () => {
    fc.assert(fc.property(fc.string(), (text) => parseHours(`${text}h`) !== null))
  })
})
