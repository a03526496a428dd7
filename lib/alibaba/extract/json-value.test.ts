import { describe, expect, it } from 'vitest'
import { at, idText, itemsOf } from './json-value.ts'

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

describe('idText', () => {
  it.each([
    [290000001, '290000001'],
    [' 290000001 ', '290000001'],
    [{ value: '290000001' }, '290000001'],
    [true, undefined],
    [['290000001'], undefined],
    [null, undefined],
    [{ value: { value: 'deep' } }, undefined],
  ])('of %j is %j', (value, text) => {
    expect(idText(value)).toBe(text)
  })
})
