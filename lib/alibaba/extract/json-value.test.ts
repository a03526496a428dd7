import { describe, expect, it } from 'vitest'
import { at, itemsOf, textOf } from './json-value.ts'

describe('at', () => {
  it.each([
    ['a.b', 1],
    ['list.1.c', 'second'],
    ['a.missing', undefined],
    ['a.b.c', undefined],
    ['none.c', undefined],
    ['constructor', undefined],
    ['a.__proto__', undefined],
    ['list.length.x', undefined],
  ])('finds at %s what stands there: %s', (path, value) => {
    expect(at({ a: { b: 1 }, list: [{}, { c: 'second' }], none: null }, path)).toBe(value)
  })
})

describe('itemsOf', () => {
  it.each([
    [
      [1, 2],
      [1, 2],
    ],
    [{ 0: 'a', 1: 'b' }, ['a', 'b']],
    ['text', []],
    [null, []],
  ])('of %j are %j', (value, items) => {
    expect(itemsOf(value)).toEqual(items)
  })
})

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
