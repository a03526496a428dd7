import { expect, it } from 'vitest'
import { cellChoice, cellDay, cellFlag, cellNumber, cellRange, createCountryReader } from './cell-values.ts'

it.each([
  ['42', 42],
  ['-5.25', -5.25],
  ['4.875', 4.875],
  ['1.5e3', 1500],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1 234', 1234],
  ['', undefined],
  ['about 5', undefined],
  ['0x10', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
])('the number %j is %s', (text, value) => expect(cellNumber(text)).toBe(value))

it.each([
  ['64.875', { min: 64.875, max: 64.875 }],
  ['≤15', { max: 15 }],
  ['≥90', { min: 90 }],
  ['80–90', { min: 80, max: 90 }],
  ['90–80', undefined],
  ['80 - 90 %', { min: 80, max: 90 }],
  ['<15%', { max: 15 }],
  ['often', undefined],
])('the range %j is %j', (text, value) => expect(cellRange(text)).toEqual(value))

it.each([
  ['Yes', true],
  ['是', true],
  ['Ja', true],
  ['não', false],
  ['لا', false],
  ['', undefined],
  ['perhaps', undefined],
])('the answer %j is %s', (text, value) => expect(cellFlag(text)).toBe(value))

it.each([
  ['2026-11-21', '2026-11-21'],
  ['2026/3/5', '2026-03-05'],
  ['5.3.2026', '2026-03-05'],
  ['29.2.2028', '2028-02-29'],
  ['29.2.2027', undefined],
  ['2026-02-30', undefined],
  ['3/5/2026', undefined],
  ['soon', undefined],
])('the day %j is %s', (text, value) => expect(cellDay(text)).toBe(value))

it.each([
  ['No go', 'no-go'],
  ['AUDIT_FIRST', 'audit-first'],
  ['maybe', undefined],
])('the choice %j is %s', (text, value) => {
  expect(cellChoice(text, ['go', 'no-go', 'audit-first'])).toBe(value)
})

it.each([
  ['CN', 'CN'],
  ['China', 'CN'],
  ['Deutschland', 'DE'],
  ['越南', 'VN'],
  ['Atlantis', undefined],
])('the country %j is %s', (text, code) => {
  expect(createCountryReader(['en', 'de', 'zh-CN'])(text)).toBe(code)
})
