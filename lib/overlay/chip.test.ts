// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Assessment, Severity } from '@/lib/core/assessment.ts'
import { chipWords } from '@/lib/i18n/chip-words.ts'
import { chipName, createChip, drawChip, type ChipView } from './chip.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'

const words = chipWords.en
const flag = (severity: Severity) => ({ id: severity, code: 'x', severity, params: {}, facts: [] })
const view = (assessment: Partial<Assessment>, marks: Partial<ChipView> = {}): ChipView => ({
  assessment: anAssessment(assessment),
  saved: false,
  rejected: false,
  ...marks,
})

describe('chipName', () => {
  it.each([
    ['band and score', view({ band: 'low', score: 14.4 }), 'Risk signals: low, 14 of 100. Why?'],
    [
      'that much is open',
      view({ band: 'medium', score: 38, provisional: true }),
      'Risk signals: medium, 38 of 100, provisional. Why?',
    ],
    [
      'no number where too little is known',
      view({ band: 'unknown', score: 80, provisional: true }),
      'Risk signals: not enough data. Why?',
    ],
    [
      'flags that matter, and what the user decided',
      view(
        { band: 'high', score: 71, flags: [flag('critical'), flag('warning'), flag('info')] },
        { saved: true, rejected: true },
      ),
      'Risk signals: high, 71 of 100, 2 flags, saved, rejected. Why?',
    ],
  ])('says %s', (_rule, shown, expected) => {
    expect(chipName(shown, words)).toBe(expected)
  })
})

function draw(shown: ChipView, size: 'card' | 'page'): HTMLButtonElement {
  const chip = createChip(document)
  drawChip(chip, shown, words, size)
  return chip
}

describe('drawChip', () => {
  it.each([
    ['the band alone on a card', 'card', {}, 'Low14'],
    ['the whole title on a page', 'page', {}, 'Low risk signals14'],
    ['the band alone on a page where marks need the room', 'page', { saved: true }, 'Low14· saved'],
  ] as const)('shows %s', (_rule, size, marks, text) => {
    expect(draw(view({ band: 'low', score: 14 }, marks), size).textContent).toBe(text)
  })

  it('draws the coverage as the drawn share of the outline', () => {
    const seen = draw(view({ band: 'low', coverage: 0.54 }), 'card').querySelector('[pathLength]')
    expect(seen?.getAttribute('stroke-dasharray')).toBe('54 100')
  })

  it('replaces what it drew before', () => {
    const chip = draw(view({ band: 'low', score: 14 }), 'card')
    drawChip(chip, view({ band: 'high', score: 71 }), words, 'card')
    expect(chip.textContent).toBe('High71')
    expect(chip.className).toBe('chip high')
  })
})
