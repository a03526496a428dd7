// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { enChipWords } from '@/lib/i18n/chip-words/en-chip-words.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { badgeMaker, type Badge } from './badge.ts'
import { Badges } from './badges.ts'
import type { Anchor } from './find-anchors.ts'
import type { JudgedSupplier, PageSupplier } from './page-suppliers.ts'

const supplierOf = (score: number): JudgedSupplier => ({
  judged: { facts: {}, assessment: anAssessment({ band: 'low', score }) },
  saved: false,
  rejected: false,
})

/** A card of the page as it would be found, with its name at this moment. */
function anchorOf(scope: Element): Anchor {
  const name = scope.querySelector('b') ?? scope
  return { scope, name, after: name }
}

function addCard(): Element {
  const card = document.createElement('section')
  card.append(document.createElement('b'), document.createElement('i'))
  document.body.append(card)
  return card
}

let made: Badge[] = []
let badges: Badges

/** The scores on the badges that stand in an element, in its order. */
const scoresIn = (element: Element) =>
  [...element.querySelectorAll('div')].map(
    (host) => made.find((badge) => badge.host === host)?.frame.textContent ?? 'dead',
  )

beforeEach(() => {
  document.body.replaceChildren()
  made = []
  const style = { mode: 'closed', styler: { base: () => {}, card: () => {} }, words: enChipWords } as const
  const make = badgeMaker(document, { ...style, size: 'card', dark: false })
  badges = new Badges((_spot, found) => {
    const badge = make(() => {}, found)
    made.push(badge)
    return badge
  })
})

describe('Badges', () => {
  it('puts one badge after the name, however often it is drawn', () => {
    const card = addCard()
    const supplier = supplierOf(14)
    badges.draw({ anchor: anchorOf(card), key: '1', supplier })
    badges.draw({ anchor: anchorOf(card), key: '1', supplier })
    expect([...card.children].map(({ tagName }) => tagName)).toEqual(['B', 'DIV', 'I'])
    expect(badges.isDrawn(anchorOf(card), '1')).toBe(true)
  })

  it('adds nothing to the page but elements without attributes and content', () => {
    const card = addCard()
    badges.draw({ anchor: anchorOf(card), key: '1', supplier: supplierOf(14) })
    expect(card.outerHTML).toBe('<section><b></b><div></div><i></i></section>')
    expect(card.querySelector('div')?.shadowRoot).toBeNull()
  })

  it('replaces the badge of a card that is recycled for another supplier', () => {
    const card = addCard()
    badges.draw({ anchor: anchorOf(card), key: '1', supplier: supplierOf(14) })
    expect(badges.isDrawn(anchorOf(card), '2')).toBe(false)
    badges.draw({ anchor: anchorOf(card), key: '2', supplier: supplierOf(71) })
    expect(scoresIn(card)).toEqual(['Low71'])
  })

  it('shows what was learnt of a supplier on all its cards', () => {
    const supplier = supplierOf(14)
    for (const key of ['1', '2']) badges.draw({ anchor: anchorOf(addCard()), key, supplier })
    supplier.saved = true
    badges.refresh()
    expect(scoresIn(document.body)).toEqual(['Low14· saved', 'Low14· saved'])
    expect(badges.suppliers()).toEqual(new Set([supplier]))
  })

  it('brings the dead host of a cloned card to life instead of adding a second', () => {
    const card = addCard()
    badges.draw({ anchor: anchorOf(card), key: '1', supplier: supplierOf(14) })
    const copy = card.cloneNode(true) as Element
    document.body.append(copy)
    badges.draw({ anchor: anchorOf(copy), key: '1', supplier: supplierOf(14) })
    expect(scoresIn(copy)).toEqual(['Low14'])
  })

  it('keeps the badge of a card that is taken out and put back', () => {
    const card = addCard()
    const supplier = supplierOf(14)
    badges.draw({ anchor: anchorOf(card), key: '1', supplier })
    card.remove()
    badges.refresh()
    expect(badges.suppliers().size).toBe(0)
    document.body.append(card)
    expect(badges.isDrawn(anchorOf(card), '1')).toBe(false)
    badges.draw({ anchor: anchorOf(card), key: '1', supplier })
    expect(scoresIn(card)).toEqual(['Low14'])
    expect(made).toHaveLength(1)
  })

  it('puts a removed badge back five times and then lets the page have its way', () => {
    const card = addCard()
    const supplier = supplierOf(14)
    const states = Array.from({ length: 8 }, () => {
      badges.draw({ anchor: anchorOf(card), key: '1', supplier })
      const [host] = card.querySelectorAll('div')
      host?.remove()
      return host !== undefined
    })
    expect(states).toEqual([true, true, true, true, true, true, false, false])
  })

  it('keeps the place of an answer that is on its way, and fills it without moving it', () => {
    const card = addCard()
    const supplier: PageSupplier = { asking: 'asked', saved: false, rejected: false }
    badges.draw({ anchor: anchorOf(card), key: '1', supplier })
    const [host] = card.querySelectorAll('div')
    expect([scoresIn(card), badges.suppliers().size]).toEqual([[''], 0])
    Object.assign(supplier, { ...supplierOf(14), asking: undefined })
    expect(badges.refresh()).toEqual([])
    expect([...card.querySelectorAll('div')]).toEqual([host])
    expect([scoresIn(card), badges.suppliers().size]).toEqual([['Low14'], 1])
  })

  it.each(['in-vain', undefined] as const)('gives the place up when no answer will come (%s)', (asking) => {
    const cards = [addCard(), addCard()]
    const supplier: PageSupplier = { asking: 'asked', saved: false, rejected: false }
    for (const card of cards) badges.draw({ anchor: anchorOf(card), key: '1', supplier })
    supplier.asking = asking
    expect(badges.refresh()).toEqual(cards)
    expect(document.querySelectorAll('div')).toHaveLength(0)
    expect(badges.refresh()).toEqual([])
  })

  it('takes away every badge when it is cleared', () => {
    const cards = [addCard(), addCard()]
    for (const card of cards) badges.draw({ anchor: anchorOf(card), key: '1', supplier: supplierOf(14) })
    badges.clear()
    expect(document.querySelectorAll('div')).toHaveLength(0)
  })
})
