import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldNumber } from './fold-number.ts'

describe('foldNumber', () => {
  it.each([
    ['Arabic-Indic', '١٢٣٤٥٦٧٨٩٠', '1234567890'],
    ['Persian', '۱۲۳۴۵۶۷۸۹۰', '1234567890'],
    ['Devanagari', '१२३४५६७८९०', '1234567890'],
    ['Thai', '๑๒๓๔๕๖๗๘๙๐', '1234567890'],
    ['full-width', '１２３４５６７８９０％', '1234567890%'],
    ['Arabic separators and sign', '\u200f١٬٢٣٤٫٥٪\u061c', '1234.5%'],
    ['no-break groups', '12\u00a0500\u202f000\u00a0₽', '12500000 ₽'],
    ['direction marks', '\u2066≤2\u2069 ساعة', '≤2 ساعة'],
    ['no-break spaces elsewhere', 'BDT\u00a06,788.34', 'BDT 6,788.34'],
  ])('writes %s as Latin pages do', (_, text, plain) => {
    expect(foldNumber(text)).toBe(plain)
  })

  it('folds the digits of every script that Intl writes for the languages of the site', () => {
    const scripts = fc.constantFrom('arab', 'arabext', 'deva', 'thai', 'fullwide', 'latn')
    fc.assert(
      fc.property(fc.nat(), scripts, (value, script) => {
        const written = value.toLocaleString(`en-u-nu-${script}`, { useGrouping: false })
        return foldNumber(written) === String(value)
      }),
    )
  })

  it('folds no further what it folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldNumber(foldNumber(text)) === foldNumber(text)),
    )
  })
})
