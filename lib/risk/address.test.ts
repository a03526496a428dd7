import { expect, it } from 'vitest'
import { sameAddress } from './address.ts'

it.each([
  ['No. 5 Harbour Road, Ningbo', 'no.5, Harbour Road, NINGBO, Zhejiang, China', true],
  ['No. 5 Harbour Road, Ningbo', 'Ningbo, Harbour Road 5', true],
  ['5 Harbour Road', '9 Harbour Street', false],
  ['No. 5 Harbour Road, Ningbo', 'Building 9, Hill Street, Yiwu', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameAddress(one, other)).toBe(same)
  expect(sameAddress(other, one)).toBe(same)
})
