// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Assessment, Severity } from '@/lib/core/assessment.ts'
import { countingIn } from '@/lib/i18n/chip-words.ts'
import { enChipWords } from '@/lib/i18n/chip-words/en-chip-words.ts'
import { chipDrawer, chipName, type ChipView } from './chip.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'

const words = enChipWords
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
    expect(chipName(shown, { words, counting: countingIn('en') })).toBe(expected)
  })
})

function draw(size: 'card' | 'page', ...shown: ChipView[]): HTMLButtonElement[] {
  const drawChip = chipDrawer(document, words, size)
  return shown.map((one) => {
    const chip = document.createElement('button')
    drawChip(chip, one)
    return chip
  })
}

describe('chipDrawer', () => {
  it.each([
    ['the band alone on a card', 'card', {}, 'Low14'],
    ['the whole title on a page', 'page', {}, 'Low risk signals14'],
    ['the band alone on a page where marks need the room', 'page', { saved: true }, 'Low14· saved'],
  ] as const)('shows %s', (_rule, size, marks, text) => {
    const [chip] = draw(size, view({ band: 'low', score: 14 }, marks))
    expect(chip?.textContent).toBe(text)
  })

  it('draws the coverage as the drawn share of the outline', () => {
    const [chip] = draw('card', view({ band: 'low', coverage: 0.54 }))
    expect(chip?.querySelector('svg')?.style.getPropertyValue('--k-seen')).toBe('54%')
  })

  it('replaces what it drew before', () => {
    const drawChip = chipDrawer(document, words, 'card')
    const chip = document.createElement('button')
    drawChip(chip, view({ band: 'low', score: 14 }))
    drawChip(chip, view({ band: 'high', score: 71 }))
    expect(chip.textContent).toBe('High71')
    expect(chip.className).toBe('chip high')
  })

  const plain: Partial<Assessment> = { band: 'medium', score: 38, coverage: 0.5 }
  it.each<[string, Partial<Assessment>, Partial<ChipView>]>([
    ['band', { ...plain, band: 'unproven' }, {}],
    ['score', { ...plain, score: 39 }, {}],
    ['coverage', { ...plain, coverage: 0.51 }, {}],
    ['openness', { ...plain, provisional: true }, {}],
    ['flags', { ...plain, flags: [flag('warning')] }, {}],
    ['being saved', plain, { saved: true }],
    ['being rejected', plain, { rejected: true }],
  ])('takes no chip for a copy of one that differs in %s', (_what, assessment, marks) => {
    const [first, second] = draw('card', view(plain), view(assessment, marks))
    expect(second?.outerHTML).not.toBe(first?.outerHTML)
  })

  it('gives chips that look the same the same content, each its own', () => {
    const [first, second] = draw('card', view(plain), view({ ...plain, score: 38.2 }))
    expect(second?.outerHTML).toBe(first?.outerHTML)
    expect(second?.childNodes).toHaveLength(3)
  })
})
