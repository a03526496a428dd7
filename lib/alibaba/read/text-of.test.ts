import { describe, expect, it } from 'vitest'
import { textOf } from './text-of.ts'

describe('textOf', () => {
  it.each([
    [' Harbour\u00a0Peak ', 'Harbour Peak'],
    ['Online revenue<img src="x"></img> ⓘ', 'Online revenue ⓘ'],
    ['Steel <b>Bottle</b>', 'Steel Bottle'],
    ['<15%', '<15%'],
    [12, '12'],
    [false, 'false'],
    [{ fieldName: 'companyName', value: 'Harbour Peak' }, 'Harbour Peak'],
    [['CE', ' ', 'ISO'], 'CE, ISO'],
  ])('of %j is %j', (value, text) => {
    expect(textOf(value)).toBe(text)
  })

  it.each([undefined, null, '', '  ', Number.NaN, Infinity, {}, [], { value: { value: 'deep' } }, () => 1])(
    'says nothing of %j',
    (value) => {
      expect(textOf(value)).toBeUndefined()
    },
  )
})
