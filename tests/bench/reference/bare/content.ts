import css from '@/lib/overlay/badge.css?inline'
import { glyph } from '../glyph.ts'

/**
 * Not an overlay but its floor: the same badge on every new card, copied from one that is made once. Nothing is read,
 * judged or asked; what it costs is what the browser takes for the elements alone.
 */
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

const markup = `<div class="badge card"><button type="button" class="chip medium provisional" aria-label="Risk signals: medium, 32 of 100. Why?">
  <svg viewBox="0 0 16 16" class="glyph" aria-hidden="true">
    <path d="${glyph.outline}" class="rest"/>
    <path d="${glyph.outline}" pathLength="100" stroke-dasharray="52 100"/>
    <path d="${glyph.inside.medium}"/>
  </svg>Medium<span class="score">32</span>
</button></div>`
const model = document.createElement('template')
model.innerHTML = markup.replaceAll(/\n\s*/g, '')

function draw(line: Element): void {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [sheet]
  root.append(model.content.cloneNode(true))
  line.after(host)
}

const drawAll = (part: ParentNode): void => part.querySelectorAll('.searchx-supplier-content').forEach(draw)

drawAll(document)
new MutationObserver((records) => {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes])
  requestAnimationFrame(() => {
    for (const node of added) if (node instanceof Element && node.matches('[data-ctrdot]')) drawAll(node)
  })
}).observe(document.body, { childList: true, subtree: true })
