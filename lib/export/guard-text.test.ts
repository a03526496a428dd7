import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { guardText, unguardText } from './guard-text.ts'

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
  ["'quoted'", "''quoted'"],
])('makes %j harmless', (text, expected) => expect(guardText(text)).toBe(expected))

it.each([
  '+867551234',
  '00123',
  '123456789012345678',
  '0.12345678901234567',
  '1/2',
  '1-2',
  '2026-11-21',
  '10:30',
  '10:30 pm',
  'TRUE',
  'false',
  '1E5',
  '1e-05',
  '5 %',
  '$5',
  '1,000',
  '1.50',
  ' 42',
  '(5)',
  '-0',
  'Mar 5',
  '5 May 2026',
  'Jan-26',
  '١٢٣',
])('keeps %j from becoming another value', (text) => expect(guardText(text)).toBe(`'${text}`))

it.each(['-5.25', '42', '0', '', 'Harbour Peak', 'a=b', ' text', '1–2', '3M', 'Maypole 2', '5 oak boards'])(
  'leaves %j as it is',
  (text) => expect(guardText(text)).toBe(text),
)

it('undoes itself exactly', () => {
  const mark = fc.constantFrom(...'=+-@＝\t\r\n\u200B \'"019/.:eE%'.split(''))
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(mark).map((marks) => marks.join('')),
  )
  fc.assert(
    fc.property(text, (one) => {
      expect(unguardText(guardText(one))).toBe(one.replaceAll('\0', ''))
    }),
    { numRuns: 5000 },
  )
})

it.each(["'quoted'", "'n", 'plain', ''])('takes no apostrophe from %j, which nobody put there', (text) => {
  expect(unguardText(text)).toBe(text)
})
