import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'
import { maxFieldLength } from './max-field-length.ts'

describe('foldText', () => {
  it.each([
    ['no-break spaces and line breaks', '  Harbour\u00a0Peak \r\n\t Co. ', 'Harbour Peak Co.'],
    ['control characters', 'Harbour\u0000\u0007Peak', 'Harbour Peak'],
    ['direction overrides', '\u202eHarbour\u2066 Peak\u200b', 'Harbour Peak'],
  ])('folds %s', (_, text, line) => {
    expect(foldText(text)).toBe(line)
  })

  it.each(['', '   ', '\u200b\ufeff', '\n\t\u0000'])('takes nothing visible as absent: %j', (text) => {
    expect(foldText(text)).toBeUndefined()
  })

  it('cuts to the limit of a field without halving a character', () => {
    expect(foldText(`${'a'.repeat(maxFieldLength - 1)}😀 tail`)).toBe('a'.repeat(maxFieldLength - 1))
  })

  it('answers one line within the limit for any text, and folds it no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const line = foldText(text) ?? 'nothing'
        return line.length <= maxFieldLength && !/[\r\n\t]|\s$|^\s/.test(line) && foldText(line) === line
      }),
    )
  })
})
