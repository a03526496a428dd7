import { expect, it } from 'vitest'
import { countedFlags } from './counted-flags.ts'

it('counts what can move a band, and no info', () => {
  expect(countedFlags([])).toBe(0)
  expect(countedFlags([{ severity: 'info' }, { severity: 'warning' }, { severity: 'critical' }])).toBe(2)
})
