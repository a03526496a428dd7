import { describe, expect, it } from 'vitest'
import { dataNamed, maxScriptLength, pageData, parseObject } from './inline-json.ts'

const marker = 'window.detailData'
const read = (...scripts: string[]) => dataNamed(pageData(scripts), marker)

describe('pageData', () => {
  it.each([
    ['an assignment', 'window.detailData = {"a":1};', { a: 1 }],
    [
      'an assignment printed by a formatter',
      'window.detailData =\n  {\n "a": [1, {"b": 2}]\n}\n;',
      { a: [1, { b: 2 }] },
    ],
    [
      'braces and quotes inside strings',
      String.raw`window.detailData={"a":"}\"{","b":"\\"};x()`,
      { a: '}"{', b: '\\' },
    ],
    [
      'the object though its properties are assigned before',
      'window.detailData.v = "1"; window.detailData = {"a":1}',
      { a: 1 },
    ],
    [
      'what stands before a later assignment',
      'window.detailData = {"a":1}; window.detailData.v = {"b":2}',
      { a: 1 },
    ],
  ])('reads %s', (_, script, value) => {
    expect(read('var x = {}', script)).toEqual(value)
  })

  it.each([
    ['another name', 'window.detailDataX = {"a":1}'],
    ['half of the data', 'window.detailData = {"a":{"b":1}'],
    ['an open string', 'window.detailData = {"a":"b}'],
    ['what is no JSON', "window.detailData = {a: 'b'}"],
    ['no object', 'window.detailData = 5'],
  ])('says nothing of %s', (_, script) => {
    expect(read(script)).toBeUndefined()
  })

  it('goes on to the next script where one cannot be read', () => {
    expect(read('window.detailData = {', 'window.detailData = {"a":1}')).toEqual({ a: 1 })
  })

  it('finds every name in the order of the page, but none inside of another', () => {
    const data = pageData([
      'var _PAGE_DATA_ = {"a":"window.shopBizData = {}"}; window.shopBizData = {"b":1}',
      'window.__page__data_sse10 = {}; window.__page__data_sse10._offer_list = {"c":1}',
    ])
    expect(data).toEqual([
      ['_PAGE_DATA_', { a: 'window.shopBizData = {}' }],
      ['window.shopBizData', { b: 1 }],
      ['__page__data_sse10', {}],
      ['__page__data_sse10._offer_list', { c: 1 }],
    ])
  })

  it('takes the first that is the page’s own', () => {
    const data = pageData(['window.detailData = {"a":1}; window.detailData = {"a":2}'])
    expect(dataNamed(data, marker, (value) => JSON.stringify(value) === '{"a":2}')).toEqual({ a: 2 })
  })

  it('keeps an own __proto__ away from every prototype', () => {
    read('window.detailData = {"__proto__":{"polluted":true}}')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

const nested = (levels: number) => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`
const list = (values: number) => `{"a":[${Array.from({ length: values }, () => 1).join()}]}`

describe('parseObject', () => {
  it('reads 64 levels and no more', () => {
    expect(parseObject(nested(64))).toBeDefined()
    expect(parseObject(nested(65))).toBeUndefined()
  })

  it('reads no more than its share of values', () => {
    expect(parseObject(list(40_000))).toBeDefined()
    expect(parseObject(list(60_000))).toBeUndefined()
  })

  it.each(['{', '{"', '\\"', '"\\', '[{'])('says nothing of 4 MB of %j', (piece) => {
    expect(parseObject(`{${piece.repeat(maxScriptLength / 2 / piece.length)}`)).toBeUndefined()
  })
})
