import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePercent } from './parse-percent.ts'

describe('parsePercent', () => {
  it.each([
    ['64.9%', { min: 64.9, max: 64.9 }],
    ['100.0%', { min: 100, max: 100 }],
    ['64,9 %', { min: 64.9, max: 64.9 }],
    ['≥99%', { min: 99 }],
    ['<15%', { max: 15 }],
    ['99.6% Quick Response Rate', { min: 99.6, max: 99.6 }],
    ['Reorder rate 26%', { min: 26, max: 26 }],
    ['10%-20%', { min: 10, max: 20 }],
  ])('reads %j', (text, range) => {
    expect(parsePercent(text)).toEqual(range)
  })

  it.each(['87', '-', '120%', '5 of 100', ''])('answers nothing for %j', (text) => {
    expect(parsePercent(text)).toBeUndefined()
  })

  it('answers shares of at most a hundred for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { min = 0, max = 100 } = parsePercent(`${text}%`) ?? {}
        return min >= 0 && max <= 100
      }),
    )
  })
})
