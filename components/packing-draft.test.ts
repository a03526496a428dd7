import { expect, it } from 'vitest'
import { packingDraft, packingOf } from './packing-draft.ts'

const empty = packingDraft({})

it.each([
  [{ cartonCm: { length: 40, width: 30.5, height: 20 }, grossWeightKg: 9.2, unitsPerCarton: 24 }],
  [{ unitsPerCarton: 12 }],
  [{}],
])('a packing that nobody touched says what it said', (packing) => {
  expect(packingOf(packingDraft(packing))).toEqual(packing)
})

it.each([
  ['a carton without its height', { length: '40', width: '30' }],
  ['a weight of nothing', { weight: '0' }],
  ['half a unit', { units: '2.5' }],
  ['no number', { weight: 'heavy' }],
])('%s is not kept', (_, typed) => {
  expect(packingOf({ ...empty, ...typed })).toEqual({})
})
