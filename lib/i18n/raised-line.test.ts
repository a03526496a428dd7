import { expect, it } from 'vitest'
import type { Assessment } from '@/lib/core/assessment.ts'
import { raisedLine } from './raised-line.ts'
import { catalogueTexts } from './catalogue-texts.ts'

const raised = { band: 'high', score: 34.2, raisedBy: ['F23'] } as Assessment

it.each([
  ['by one flag', raised, 'Raised to high by 1 red flag; the score stays 34'],
  [
    'by two, to medium',
    { ...raised, band: 'medium' as const, raisedBy: ['F08', 'F12'] },
    'Raised to medium by 2 red flags; the score stays 34',
  ],
  ['without a score', { ...raised, score: undefined }, 'Raised to high by 1 red flag'],
  ['by none', { ...raised, raisedBy: [] }, undefined],
])('says that a band was raised %s', (_, assessment, line) => {
  expect(raisedLine(assessment, catalogueTexts('en'))).toBe(line)
})
