import { expect, it } from 'vitest'
import type { Entry } from '@/lib/core/shortlist.ts'
import { marksOf } from './marks-of.ts'

const entry = (more: Partial<Entry>): Entry => ({
  id: 'entry',
  listId: 'list',
  supplierId: 'supplier',
  status: 'researching',
  addedAt: 1,
  updatedAt: 1,
  ...more,
})

it.each([
  ['no entry', [], { saved: false, rejected: false }],
  ['an entry without a decision', [entry({})], { saved: true, rejected: false }],
  [
    'an entry that is rejected in one of two lists',
    [entry({}), entry({ status: 'rejected' })],
    { saved: true, rejected: true },
  ],
  [
    'the latest of two decisions',
    [
      entry({ decision: 'go', updatedAt: 3 }),
      entry({ decision: 'no-go', updatedAt: 2 }),
      entry({ updatedAt: 4 }),
    ],
    { saved: true, rejected: false, decision: 'go' },
  ],
])('a badge shows %s', (_, entries, expected) => {
  expect(marksOf(entries)).toEqual(expected)
})
