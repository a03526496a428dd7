// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { clearRelics } from './clear-relics.ts'

/** A host as Firefox shows it to a content script. */
function hostOf(markup: string): HTMLElement {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  root.innerHTML = markup
  Object.defineProperty(host, 'openOrClosedShadowRoot', { value: root })
  return host
}

describe('what an earlier script drew', () => {
  it('is removed, and nothing of the page is', () => {
    const relics = [hostOf('<div class="badge card"></div>'), hostOf('<div class="badge dock"></div>')]
    const marked = hostOf('<div class="badge"></div>')
    marked.id = 'theirs'
    const own = [marked, hostOf('<div class="price"></div>'), document.createElement('div')]
    const card = document.createElement('div')
    card.append(...own, ...relics)
    document.body.replaceChildren(card)
    clearRelics(document)
    expect([...card.childNodes]).toEqual(own)
  })
})
