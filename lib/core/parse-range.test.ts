import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRange } from './parse-range.ts'

const english = { decimalMark: '.' } as const

describe('parseRange', () => {
  it.each([
    ['249', { min: 249, max: 249 }],
    ['120+ staff', { min: 120 }],
    ['11-50', { min: 11, max: 50 }],
    ['11 - 50 People', { min: 11, max: 50 }],
    ['0-4', { min: 0, max: 4 }],
    ['Above 1000 People', { min: 1000 }],
    ['Fewer than 5 People', { max: 5 }],
    ['1,000-3,000 square meters', { min: 1000, max: 3000 }],
    ['Total floorspace (1,700㎡)', { min: 1700, max: 1700 }],
    ['1860m²', { min: 1860, max: 1860 }],
    ['5,100+ m²', { min: 5100 }],
    ['5 pieces - 10 pieces', { min: 5, max: 10 }],
    ['12\u202f500 pieces', { min: 12500, max: 12500 }],
  ])('reads %j', (text, range) => {
    expect(parseRange(text, english)).toEqual(range)
  })

  it.each([
    ['$10K — $20K', { min: 10_000, max: 20_000 }],
    ['US $100K − $200K', { min: 100_000, max: 200_000 }],
    ['US$50 Million - US$100 Million annual output value', { min: 50e6, max: 100e6 }],
    ['$50-100 Million', { min: 50e6, max: 100e6 }],
    ['<1k', { max: 1000 }],
    ['US $460,000+', { min: 460_000 }],
  ])('reads the scale of %j', (text, range) => {
    expect(parseRange(text, { ...english, scaled: true })).toEqual(range)
  })

  it('takes a number beyond all measure for none', () => {
    expect(parseRange('$9999999 billion', { ...english, scaled: true })).toBeUndefined()
  })

  it('takes the m of square metres for no million', () => {
    expect(parseRange('1860 m²', { ...english, scaled: true })).toEqual({ min: 1860, max: 1860 })
  })

  it.each(['', '-', '−5', '-5', '20-10', 'Confidential', '12345678901234567890'])(
    'answers nothing for %j',
    (text) => {
      expect(parseRange(text, english)).toBeUndefined()
    },
  )

  it('never answers ends in the wrong order, infinite ends or an empty range', () => {
    const piece = fc.constantFrom(
      '12',
      '1,000',
      '.5',
      '-',
      '–',
      ' ',
      '+',
      '≤',
      '≥',
      '<',
      'K',
      'M',
      '$',
      '%',
      'm²',
      'x',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const range = parseRange(pieces.join(''), { ...english, scaled: true })
        if (range === undefined) return true
        const { min = -Infinity, max = Infinity } = range
        return min <= max && Number.isFinite(range.min ?? range.max)
      }),
    )
  })

  it('reads both ends of any range back', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.constantFrom('-', ' - ', '–', ' — ', ' − '),
        (first, second, dash) => {
          const [min, max] = first < second ? [first, second] : [second, first]
          const range = parseRange(`${min}${dash}${max}`, english)
          return range?.min === min && range.max === max
        },
      ),
    )
  })

  it('is total and linear in long texts', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => parseRange(text) !== null))
    expect(parseRange('- '.repeat(100_000))).toBeUndefined()
  })
})
