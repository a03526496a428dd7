import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageLanguage } from '@/lib/alibaba/page-language.ts'
import { parseMoq, singular } from './parse-moq.ts'

describe('parseMoq', () => {
  it.each([
    ['Min. order: 2,500 pieces', { quantity: 2500, unit: 'piece' }],
    ['Min. order: 1 unit', { quantity: 1, unit: 'unit' }],
    ['10 Pieces', { quantity: 10, unit: 'piece' }],
    ['50.0 Pieces', { quantity: 50, unit: 'piece' }],
    ['MOQ:30 pieces', { quantity: 30, unit: 'piece' }],
    ['Minimum order quantity: 2 pieces', { quantity: 2, unit: 'piece' }],
    ['300 - 1000 pairs', { quantity: 300, unit: 'pair' }],
    ['>= 5001 pairs', { quantity: 5001, unit: 'pair' }],
    ['2 square meters', { quantity: 2, unit: 'square meter' }],
    ['25', { quantity: 25 }],
  ])('reads %j', (text, moq) => {
    expect(parseMoq(text)).toEqual(moq)
  })

  it('leaves the unit open in a language whose plurals it does not know', () => {
    expect(parseMoq('Pedido mínimo: 10 unidades', pageLanguage('es'))).toEqual({ quantity: 10 })
  })

  it.each(['0 pieces', 'Negotiable', ''])('answers nothing for %j', (text) => {
    expect(parseMoq(text)).toBeUndefined()
  })

  it('answers a quantity above nothing for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => (parseMoq(`${text} pieces`)?.quantity ?? 1) > 0))
  })
})

describe('singular', () => {
  it.each([
    ['boxes', 'box'],
    ['dishes', 'dish'],
    ['batteries', 'battery'],
    ['sets', 'set'],
    ['pieces', 'piece'],
    ['gross', 'gross'],
    ['piece', 'piece'],
  ])('of %s is %s', (plural, unit) => {
    expect(singular(plural)).toBe(unit)
  })
})
