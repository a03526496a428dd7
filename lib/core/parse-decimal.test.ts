import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDecimal } from './parse-decimal.ts'

describe('parseDecimal', () => {
  it.each([
    ['no separator', '8071', 8071],
    ['thousands and fraction, English', '1,234,567.89', 1234567.89],
    ['thousands and fraction, German', '1.234,56', 1234.56],
    ['lakh and crore', '1,00,822.92', 100822.92],
    ['thousands alone, repeated', '1,234,567', 1234567],
    ['an apostrophe as in Switzerland', "1'234.50", 1234.5],
    ['a fraction that is not three digits', '64.9', 64.9],
    ['a fraction below one', '0.687', 0.687],
    ['four digits before a fraction of three', '1234.567', 1234.567],
    ['a full stop that ends the sentence', '12.', 12],
  ])('reads %s without being told the style', (_, text, value) => {
    expect(parseDecimal(text)).toBe(value)
  })

  it.each([
    ['1.234', { decimalMark: '.' } as const, 1.234],
    ['1.234', { decimalMark: ',' } as const, 1234],
    ['1,234', { decimalMark: '.' } as const, 1234],
    ['87.059', { whole: true }, 87059],
    ['87,059', { whole: true }, 87059],
  ])('lets the style decide what %s is', (text, style, value) => {
    expect(parseDecimal(text, style)).toBe(value)
  })

  it.each(['1.234', '1,234', '1.2.3', '1,23,4', '12,34,567.8.9', '1234567890123456', '', 'abc'])(
    'answers nothing for %j: ambiguous, malformed or too long',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined()
    },
  )

  it('reads back any number as English and Indian pages write it', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(99), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`)
        const written = ['en-US', 'en-IN', 'de-DE'].map((locale) =>
          new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value),
        )
        return written.every((text) => parseDecimal(text) === value)
      }),
    )
  })

  it('is total', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseDecimal(text)
        return value === undefined || Number.isFinite(value)
      }),
    )
  })
})
