// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Band } from '@/lib/core/assessment.ts'
import { enChipWords } from '@/lib/i18n/chip-words/en-chip-words.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { CardFilter, type JudgedCard } from './card-filter.ts'
import { pageSettings } from './page-settings.ts'

function cardOf(band: Band, rejected = false): JudgedCard & { scope: HTMLElement } {
  const scope = document.createElement('section')
  document.body.append(scope)
  const judged = { facts: {}, assessment: anAssessment({ band }) }
  return { scope, supplier: { judged, saved: rejected, rejected } }
}

const markup = () => document.body.innerHTML
const styleOf = ({ scope }: { scope: HTMLElement }) => scope.style.cssText

let redraw: ReturnType<typeof vi.fn<() => void>>
let filter: CardFilter

beforeEach(() => {
  document.body.replaceChildren()
  redraw = vi.fn<() => void>()
  filter = new CardFilter(window, enChipWords, redraw)
})

describe('CardFilter', () => {
  it('does nothing to any card until that is chosen', () => {
    const cards = [cardOf('high', true), cardOf('low')]
    expect(filter.apply(cards, pageSettings({}))).toBeUndefined()
    expect(markup()).toBe('<section></section><section></section>')
  })

  it.each([
    ['dims high cards', { dimHigh: true }, ['opacity: 0.45 !important;', '', ''], undefined],
    ['hides rejected cards', { hideRejected: true }, ['', '', 'display: none !important;'], '1 card hidden'],
    [
      'hides all but chosen bands',
      { onlyBands: ['medium'] },
      ['display: none !important;', 'display: none !important;', 'display: none !important;'],
      '3 cards hidden',
    ],
    [
      'dims no card that it hides',
      { dimHigh: true, onlyBands: ['low'] },
      ['display: none !important;', '', ''],
      '1 card hidden',
    ],
  ])('%s', (_, settings, styles, said) => {
    const cards = [cardOf('high'), cardOf('low'), cardOf('low', true)]
    const line = filter.apply(cards, pageSettings(settings))
    expect(cards.map(styleOf)).toEqual(styles)
    expect(line?.querySelector('[role=status]')?.textContent).toBe(said)
  })

  it.each(['', ' style="display: grid; color: red;"'])('leaves a card with%s as it was', (attribute) => {
    document.body.innerHTML = `<section${attribute}></section>`
    const scope = document.body.firstElementChild as HTMLElement
    const before = markup()
    const { supplier } = cardOf('high')
    const only = { scope, supplier }
    document.body.lastElementChild?.remove()
    filter.apply([only], pageSettings({ onlyBands: ['low'] }))
    expect(scope.style.display).toBe('none')
    filter.apply([only], pageSettings({}))
    expect(markup()).toBe(before)
  })

  it('shows a card again that is recycled for another supplier, or is no card any more', () => {
    const card = cardOf('high')
    const settings = pageSettings({ onlyBands: ['low'] })
    filter.apply([card], settings)
    filter.apply([{ ...card, supplier: cardOf('low').supplier }], settings)
    expect(styleOf(card)).toBe('')
    filter.apply([card], settings)
    filter.apply([], settings)
    expect(styleOf(card)).toBe('')
  })

  it('lets late cards keep their room until the user does something', () => {
    const settings = pageSettings({ onlyBands: ['low'] })
    const first = cardOf('high')
    const late = cardOf('high')
    filter.apply([first], settings)
    filter.apply([first, late], settings)
    expect([first, late].map(styleOf)).toEqual([
      'display: none !important;',
      'visibility: hidden !important;',
    ])
    window.dispatchEvent(new Event('wheel'))
    expect(redraw).toHaveBeenCalledOnce()
    filter.apply([first, late], settings)
    expect(styleOf(late)).toBe('display: none !important;')
  })

  it('leaves every card as it was when it is stopped, and hears nothing any more', () => {
    const card = cardOf('high')
    filter.apply([card], pageSettings({ dimHigh: true }))
    filter.stop()
    window.dispatchEvent(new Event('wheel'))
    expect(markup()).toBe('<section></section>')
    expect(redraw).not.toHaveBeenCalled()
  })

  it('lifts a dimmed card while somebody looks into it', () => {
    const card = cardOf('high')
    filter.apply([card], pageSettings({ dimHigh: true }))
    card.scope.dispatchEvent(new Event('pointerenter'))
    expect(styleOf(card)).toBe('')
    card.scope.dispatchEvent(new Event('pointerleave'))
    expect(styleOf(card)).toBe('opacity: 0.45 !important;')
  })
})
