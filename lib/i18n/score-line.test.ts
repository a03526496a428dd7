import { describe, expect, it } from 'vitest'
import type { Assessment } from '@/lib/core/assessment.ts'
import { scoreLine, scoreSummary } from './score-line.ts'
import { catalogueTexts } from './catalogue-texts.ts'

const texts = catalogueTexts('en')
const open = { band: 'medium', score: 30.4, best: 24.3, worst: 43.6, coverage: 0.804 } as Assessment
const settled = { ...open, best: 30.4, worst: 30.4, coverage: 1 }
const unknown: Assessment = { ...open, band: 'unknown', coverage: 0.18 }

describe('scoreLine', () => {
  it.each([
    ['what the score could become', open, '24 at best, 44 at worst · 80% of the picture seen'],
    ['nothing of it where all is seen', settled, '100% of the picture seen'],
    ['nothing of it where too little is seen', unknown, '18% of the picture seen'],
  ])('says %s', (_, assessment, text) => {
    expect(scoreLine(assessment, texts)).toBe(text)
  })
})

describe('scoreSummary', () => {
  it.each([
    ['score and range', open, '30 of 100 · could be 24–44 · 80% seen'],
    ['the score alone where all is seen', settled, '30 of 100 · 100% seen'],
    ['no score where too little is seen', unknown, '18% seen'],
  ])('says %s', (_, assessment, text) => {
    expect(scoreSummary(assessment, texts)).toBe(text)
  })
})
