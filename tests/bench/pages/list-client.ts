import type { Offer } from '@/tests/fixtures/site/offers.ts'
import { fy26Card } from '@/tests/fixtures/site/search-cards.ts'
import { manyOffers } from './many-offers.ts'

/** What the page itself sees of its own speed. Times in milliseconds. */
export interface PageView {
  /** Durations of the tasks over 50 ms. */
  longTasks: number[]
  /** Sum of all layout shifts, those after a click included. */
  layoutShift: number
  /** From each click or turn of the wheel to the end of the frame that answers it. */
  interactions: number[]
}

export interface ListClient {
  /** Adds the next cards at the end of the list. */
  append(count: number): void
  /** Exchanges the last 48 cards for others, which the page's data do not describe. */
  turn(): void
  /** Changes the price on every 24th card. */
  updatePrices(): void
  /**
   * Adds batches of 48 cards with a change of prices after each, and `pauseMs` of rest after either. The first batch
   * joins the one card that the server sent.
   */
  fill(batches: number, pauseMs: number): Promise<void>
  /** Adds one card; answers the time until a badge is drawn in it, `undefined` after `limitMs` without one. */
  timeBadge(limitMs: number): Promise<number | undefined>
  /** Cards with something beside the supplier's line. */
  badges(): number
  cards(): number
  view: PageView
}

const batchSize = 48

const list = (): Element => {
  const found = document.querySelector('.organic-list')
  if (found === null) throw new Error('The page has no list.')
  return found
}

function card(offer: Offer): Element {
  const template = document.createElement('template')
  template.innerHTML = fy26Card(offer).text
  const [element] = template.content.children
  if (element === undefined) throw new Error('A card is an element.')
  return element
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
const badgeOf = (element: Element): Element | undefined =>
  element.querySelector('.searchx-supplier-content')?.nextElementSibling ?? undefined
const hasBadge = (element: Element): boolean => badgeOf(element) !== undefined

/** The next cards of the endless list, the first being the one that the server sent. */
const nextCards = ((): ((count: number) => Element[]) => {
  let next = 1
  return (count) => {
    const cards = manyOffers(next, count).map(card)
    next += count
    return cards
  }
})()

function append(count: number): Element[] {
  const added = nextCards(count)
  list().append(...added)
  return added
}

/** As on a change of page: a batch of cards goes and another comes. */
function turn(): void {
  for (const old of [...list().children].slice(-batchSize)) old.remove()
  append(batchSize)
}

function updatePrices(): void {
  for (const element of document.querySelectorAll(
    '.organic-list > :nth-child(24n) .searchx-product-price-price-main',
  )) {
    element.textContent = `$${(Number(element.textContent.slice(1, 4)) + 0.1).toFixed(2)}`
  }
}

async function fill(batches: number, pauseMs: number): Promise<void> {
  for (let batch = 1; batch <= batches; batch += 1) {
    append(batch * batchSize - list().children.length)
    await pause(pauseMs)
    updatePrices()
    await pause(pauseMs)
  }
}

/** The page cannot look into a badge; in a line that is as wide as what it holds, one that is empty has no width. */
function shrinkToBadge(element: Element): void {
  const line = element.querySelector('.searchx-supplier-content')?.parentElement
  line?.style.setProperty('display', 'flex')
  line?.style.setProperty('flex-direction', 'column')
  line?.style.setProperty('align-items', 'flex-start')
}

function timeBadge(limitMs: number): Promise<number | undefined> {
  return new Promise((done) => {
    const drawing = new ResizeObserver((entries) => {
      if (entries.some(({ contentRect }) => contentRect.width > 0)) finish(performance.now() - started)
    })
    const coming = new MutationObserver(() => {
      for (const element of added) {
        const badge = badgeOf(element)
        if (badge !== undefined) drawing.observe(badge)
      }
    })
    const finish = (ms: number | undefined): void => {
      coming.disconnect()
      drawing.disconnect()
      clearTimeout(limit)
      done(ms)
    }
    const limit = setTimeout(finish, limitMs)
    coming.observe(list(), { childList: true, subtree: true })
    const started = performance.now()
    const added = append(1)
    added.forEach(shrinkToBadge)
  })
}

const view: PageView = { longTasks: [], layoutShift: 0, interactions: [] }

function watch(type: string, take: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((entries) => entries.getEntries().forEach(take)).observe({ type, buffered: true })
}

watch('longtask', ({ duration }) => view.longTasks.push(duration))
watch('layout-shift', (entry) => (view.layoutShift += (entry as unknown as { value: number }).value))

// The browser's own event timing is rounded to 8 ms; a task queued from the frame ends with it to a fraction of one.
for (const type of ['click', 'wheel']) {
  addEventListener(
    type,
    ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => view.interactions.push(performance.now() - timeStamp))),
    { capture: true, passive: true },
  )
}

addEventListener('click', ({ target }) => {
  const id = target instanceof Element ? target.id : ''
  if (id === 'turn') turn()
  if (id === 'prices') updatePrices()
})

const client: ListClient = {
  append,
  turn,
  updatePrices,
  fill,
  timeBadge,
  badges: () => [...list().children].filter(hasBadge).length,
  cards: () => list().children.length,
  view,
}
Object.assign(globalThis, { listClient: client })
