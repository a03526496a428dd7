import { expect, it } from 'vitest'
import type { Assessment, Band } from '@/lib/core/assessment.ts'
import { sortByRisk } from './sort-by-risk.ts'

const supplier = (name: string, band: Band, score?: number) => ({
  name,
  assessment: { band, score } as Assessment,
})

it('puts signs of harm first, who is hardly known last, and leaves equals in place', () => {
  const sorted = sortByRisk([
    supplier('hardly known', 'unknown', 90),
    supplier('low, first on the page', 'low', 12),
    supplier('low, second on the page', 'low', 12),
    supplier('nothing seen', 'unknown'),
    supplier('thin', 'unproven', 88),
    supplier('flagged', 'high', 20),
    supplier('high', 'high', 71),
    supplier('medium', 'medium', 49),
  ])
  expect(sorted.map(({ name }) => name)).toEqual([
    'high',
    'flagged',
    'thin',
    'medium',
    'low, first on the page',
    'low, second on the page',
    'hardly known',
    'nothing seen',
  ])
})
