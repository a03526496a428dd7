import { expect, it } from 'vitest'
import { dayOf, validityOf } from './validity.ts'

it.each([
  ['06/30/2027', 'en', '2027-06-30'],
  ['6/3/2027', 'en', '2027-06-03'],
  ['2026-05-01', 'de', '2026-05-01'],
  ['2026-05-01 10:00:00', 'en', '2026-05-01'],
  ['06/30/2027', 'es', '2027-06-30'],
  ['06/05/2027', 'es', undefined],
  ['30/06/2027', 'en', undefined],
  ['02/30/2027', 'en', undefined],
  ['long-term', 'en', undefined],
  [undefined, 'en', undefined],
])('the day %j in %s is %s', (text, language, day) => {
  expect(dayOf(text, language)).toBe(day)
})

it.each([
  ['06/06/2022 - 06/06/2027', { issuedOn: '2022-06-06', validUntil: '2027-06-06' }],
  ['06/06/2022 - long-term', { issuedOn: '2022-06-06' }],
  ['2027', {}],
])('%j holds %j', (text, validity) => {
  expect(validityOf(text)).toEqual(validity)
})
