import { createRoot, type Root } from 'react-dom/client'
import css from '@/lib/overlay/badge.css?inline'
import { askMemory } from '../ask-memory.ts'
import { readCard, readOfferData, type CardFacts } from '../facts.ts'
import { Badge } from './badge.tsx'

/**
 * The overlay as a React team would build it well: the data parsed once, one observer that looks at added cards only,
 * one batch a frame, one message a batch, and a root in a closed shadow root beside each supplier.
 */
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
const data = readOfferData(document)
const drawn = new WeakSet<Element>()

interface Mounted {
  facts: CardFacts
  root: Root
}

function mount(card: Element): Mounted[] {
  const line = card.querySelector('.searchx-supplier-content')
  const facts = readCard(card, data)
  if (line === null || facts === undefined || drawn.has(card)) return []
  drawn.add(card)
  const host = document.createElement('div')
  const shadow = host.attachShadow({ mode: 'closed' })
  shadow.adoptedStyleSheets = [sheet]
  line.after(host)
  const root = createRoot(shadow)
  root.render(<Badge facts={facts} known={null} />)
  return [{ facts, root }]
}

async function draw(cards: Element[]): Promise<void> {
  const mounted = cards.flatMap(mount)
  if (mounted.length === 0) return
  const known = await askMemory(mounted.map(({ facts }) => facts))
  for (const [index, { facts, root }] of mounted.entries()) {
    const answer = known[index] ?? null
    if (answer !== null) root.render(<Badge facts={facts} known={answer} />)
  }
}

let added: Element[] = []
const observer = new MutationObserver((records) => {
  if (added.length === 0) {
    requestAnimationFrame(() => {
      const cards = added
      added = []
      void draw(cards)
    })
  }
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node instanceof Element && node.matches('[data-ctrdot]')) added.push(node)
    }
  }
})

void draw([...document.querySelectorAll('[data-ctrdot]')])
observer.observe(document.body, { childList: true, subtree: true })
