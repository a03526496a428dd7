import { expect, it } from 'vitest'
import { bands } from '@/lib/core/assessment.ts'
import { adviceCodes, adviceFor, neverCodes, orderSizeOf, orderSizes } from './advice.ts'

it.each([
  [0, 'under-5000'],
  [4999.99, 'under-5000'],
  [5000, 'from-5000'],
  [9999.99, 'from-5000'],
  [10_000, 'from-10000'],
])('%d US dollars is %s', (value, size) => {
  expect(orderSizeOf(value)).toBe(size)
})

it('has something to do before paying for every band and size, and always the same not to do', () => {
  for (const band of bands)
    for (const size of orderSizes) {
      const { before, never } = adviceFor(band, size)
      expect(before.length).toBeGreaterThan(0)
      expect(never).toBe(neverCodes)
    }
})

it('uses every piece of advice', () => {
  const used = bands.flatMap((band) => orderSizes.flatMap((size) => adviceFor(band, size).before))
  expect(new Set(used)).toEqual(new Set(adviceCodes))
})

it.each([
  ['low', 'from-5000', 'pre-shipment-inspection'],
  ['low', 'from-10000', 'licence-and-registry'],
  ['medium', 'from-10000', 'audit-or-agent'],
  ['high', 'under-5000', 'do-not-order'],
  ['unproven', 'sample', 'smallest-order'],
  ['unknown', 'sample', 'open-profile'],
] as const)('for %s and %s says %s', (band, size, code) => {
  expect(adviceFor(band, size).before).toContain(code)
})
