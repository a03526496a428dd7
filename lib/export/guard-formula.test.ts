import { expect, it } from 'vitest'
import { guardFormula } from './guard-formula.ts'

it.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("x")\nmore', '\'=HYPERLINK("x")\nmore'],
  ['+1+1', "'+1+1"],
  ['@SUM(1,1)', "'@SUM(1,1)"],
  ['-1+1', "'-1+1"],
  ['  =1+1', "'  =1+1"],
  ['\u00A0=1+1', "'\u00A0=1+1"],
  ['\uFEFF=1+1', "'\uFEFF=1+1"],
  ['\u200B=1+1', "'\u200B=1+1"],
  ['＝1+1', "'＝1+1"],
  ['\0=1+1', "'=1+1"],
  ['\ttext', "'\ttext"],
  ['\ntext', "'\ntext"],
  ['+867551234', "'+867551234"],
  ["'quoted'", "''quoted'"],
])('makes %j harmless', (text, expected) => expect(guardFormula(text)).toBe(expected))

it.each(['-5.25', '42', '0', '', 'Harbour Peak', 'a=b', '1-2', ' text'])('leaves %j as it is', (text) => {
  expect(guardFormula(text)).toBe(text)
})
