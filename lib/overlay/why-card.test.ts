// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import type { WhyTexts } from '@/lib/core/why-texts.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { whyCardContent, type WhyActions } from './why-card.ts'

const texts: WhyTexts = {
  style: '',
  language: 'en',
  direction: 'ltr',
  title: 'High risk signals',
  score: '71 of 100',
  range: '44 at best, 90 at worst',
  reasons: [{ title: '<img src=x onerror=alert(1)>', source: 'product page, today', points: '15/18' }],
  raised: 'Raised by 1 red flag',
  moreFlags: '2 more in the panel',
  flags: [
    {
      severity: 'critical',
      spoken: 'Critical',
      title: 'A flag',
      detail: 'Its detail',
      question: 'Its question?',
    },
  ],
  disclaimer: 'Not a verdict.',
  buttons: {
    save: 'Save',
    saved: 'Saved',
    undo: 'Undo',
    copyQuestion: 'Copy question',
    copied: 'Copied',
    openPanel: 'Open panel',
    close: 'Close',
    failed: 'Failed',
    covered: 'Covered',
  },
}

function draw(differences: Partial<WhyActions> = {}, saved = false, isClear = true) {
  const actions = {
    explain: vi.fn<WhyActions['explain']>(),
    save: vi.fn<WhyActions['save']>(),
    copy: vi.fn<WhyActions['copy']>(),
    ...differences,
  }
  const assessment = anAssessment({ band: 'high', score: 71, best: 44, worst: 90 })
  const card = document.createElement('div')
  card.append(
    ...whyCardContent(document, { assessment, saved, rejected: false }, texts, actions, () => isClear),
  )
  const named = (name: string) => [...card.querySelectorAll('button')].find((one) => one.textContent === name)
  return { card, actions, named }
}

describe('whyCardContent', () => {
  it('draws every text as text, whatever it holds', () => {
    const { card } = draw()
    expect(card.querySelector('img, a')).toBeNull()
    expect(card.textContent).toContain('<img src=x onerror=alert(1)>')
  })

  it('shows title, score, range, reasons, flags with their question, and what a score is not', () => {
    const { card } = draw()
    for (const text of [
      'High risk signals',
      '71 of 100',
      '44 at best',
      '15/18',
      'Raised by 1 red flag',
      'Its detail',
      '2 more in the panel',
      'Its question?',
      'Not',
    ])
      expect(card.textContent).toContain(text)
  })

  it('marks the range from best to worst and the score in it', () => {
    const { card } = draw()
    expect(card.querySelector<HTMLElement>('.span')?.style.cssText).toContain('inset-inline-start: 44%')
    expect(card.querySelector<HTMLElement>('.mark')?.style.cssText).toContain('inset-inline-start: 71%')
  })

  it('does nothing for clicks that no person made', () => {
    const { card, actions } = draw({ openPanel: vi.fn<() => Promise<boolean>>() })
    for (const button of card.querySelectorAll('button')) button.click()
    expect(actions.save).not.toHaveBeenCalled()
    expect(actions.copy).not.toHaveBeenCalled()
    expect(actions.openPanel).not.toHaveBeenCalled()
  })

  it('offers the panel only where a click can open it', () => {
    expect(draw().named('Open panel')).toBeUndefined()
    expect(draw({ openPanel: vi.fn<() => Promise<boolean>>() }).named('Open panel')).toBeDefined()
  })

  it('says of a saved supplier that it is saved, without an undo for a save that was not made here', () => {
    const { named } = draw({}, true)
    expect(named('Saved')?.getAttribute('aria-disabled')).toBe('true')
    expect(named('Undo')?.hidden).toBe(true)
  })
})
