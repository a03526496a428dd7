import { expect, it } from 'vitest'
import type { Assessment, Severity } from '@/lib/core/assessment.ts'
import type { KnownSupplier } from '@/lib/core/known-supplier.ts'
import { assess } from '@/lib/risk/assess.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { toolbarStateOf } from './toolbar-state.ts'

const unflagged = assess({}, standardScorecard, { now: 0 })
const flagged = (severity: Severity): Assessment => ({
  ...unflagged,
  flags: [{ id: 'F01', code: 'new-and-big', severity, params: {}, facts: [] }],
})
const supplier = (of: Partial<KnownSupplier>): KnownSupplier => ({
  facts: {},
  saved: false,
  rejected: false,
  assessment: unflagged,
  ...of,
})

it.each<[string, (KnownSupplier | null)[], string | undefined]>([
  ['nothing of a page without a supplier', [], undefined],
  ['nothing of one that nobody knows', [null], undefined],
  ['nothing of one that was only seen', [supplier({})], undefined],
  ['that it is saved', [supplier({ saved: true })], 'saved'],
  ['a flag before a save', [supplier({ saved: true, assessment: flagged('warning') })], 'flagged'],
  ['nothing of a flag that only informs', [supplier({ assessment: flagged('info') })], undefined],
  [
    'the buyer’s own no before all',
    [supplier({ rejected: true, assessment: flagged('critical') })],
    'rejected',
  ],
  ['nothing where there are several', [supplier({ saved: true }), supplier({})], undefined],
])('the icon says %s', (_, known, state) => expect(toolbarStateOf('product', known)).toBe(state))

it('the icon says nothing of the one card that a result page brings late', () => {
  expect(toolbarStateOf('search', [supplier({ saved: true })])).toBeUndefined()
})
