import css from '@/lib/overlay/badge.css?inline'
import { askMemory } from '../ask-memory.ts'
import { readCard, readOfferData } from '../facts.ts'
import { glyph } from '../glyph.ts'
import { judge, type Judgement } from '../judge.ts'

/**
 * The overlay as it is often written first: on every change of the page the whole document is searched and its data
 * are parsed again, badges are markup in the page's own elements, and every card sends a message of its own.
 */
function markup({ band, label, score, coverage }: Judgement): string {
  return `<div class="badge card"><button type="button" class="chip ${band} provisional" aria-label="Risk signals: ${label}, ${score} of 100. Why?">
    <svg viewBox="0 0 16 16" class="glyph" aria-hidden="true">
      <path d="${glyph.outline}" class="rest"/>
      <path d="${glyph.outline}" pathLength="100" stroke-dasharray="${Math.round(coverage * 100)} 100"/>
      <path d="${glyph.inside[band]}"/>
    </svg>${label}<span class="score">${score}</span>
  </button></div>`
}

function drawAll(): void {
  const data = readOfferData(document)
  for (const card of document.querySelectorAll('[data-ctrdot]')) {
    const facts = readCard(card, data)
    if (facts === undefined) continue
    const judgement = judge(facts)
    const shown = card.querySelector('.risk-badge')
    if (shown !== null && shown.getAttribute('data-score') === String(judgement.score)) continue
    shown?.remove()
    const host = document.createElement('div')
    host.className = 'risk-badge'
    host.setAttribute('data-score', String(judgement.score))
    host.innerHTML = markup(judgement)
    card.querySelector('.searchx-supplier-content')?.after(host)
    void askMemory([facts])
  }
}

const style = document.createElement('style')
style.textContent = css.replaceAll(':host', '.risk-badge')
document.head.append(style)
drawAll()
new MutationObserver(drawAll).observe(document.body, { childList: true, subtree: true })
