import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import type { Badge } from './badge.ts'
import type { ChipView } from './chip.ts'
import { button, element } from './element.ts'
import { closeGlyph } from './glyphs.ts'
import { onTrustedClick } from './on-trusted-click.ts'
import { placeCard } from './place-card.ts'
import { isInSight, Sight } from './sight.ts'
import type { Styler } from './style-sheet.ts'
import { whyCardContent, type WhyActions } from './why-card.ts'

/** Milliseconds that the pointer rests on a chip before its card opens, and that it may be away before it closes. */
const hoverDelay = 150
const leaveGrace = 250

interface OpenCard {
  badge: Badge
  card: HTMLElement
  /** Opened on purpose, by click or key: it stays when the pointer leaves. */
  pinned: boolean
  release: AbortController
  sight: Sight
}

/** What the page sees of an element of ours. */
function outermostHost(host: Element): Element {
  const root = host.getRootNode()
  return root instanceof ShadowRoot ? outermostHost(root.host) : host
}

/** Opens the cards that explain badges, in the top layer, one at a time. */
export class WhyPopover {
  readonly #window: Window & typeof globalThis
  readonly #words: ChipWords
  readonly #styler: Styler
  #open: OpenCard | undefined
  /** What is to open as soon as it is known whether its badge is in plain sight. */
  #wanted: { pinned: boolean } | undefined
  #timer: number | undefined

  constructor(window: Window & typeof globalThis, words: ChipWords, styler: Styler) {
    this.#window = window
    this.#words = words
    this.#styler = styler
  }

  attach(badge: Badge, actions: WhyActions): void {
    onTrustedClick(badge.chip, () => {
      this.#window.clearTimeout(this.#timer)
      if (this.#open?.badge === badge && this.#open.pinned) this.close()
      else this.#show(badge, actions, true)
    })
    badge.chip.addEventListener('pointerenter', (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return
      this.#later(() => this.#show(badge, actions, false), hoverDelay)
    })
    badge.frame.addEventListener('pointerenter', () => {
      if (this.#open?.badge === badge) this.#window.clearTimeout(this.#timer)
    })
    badge.frame.addEventListener('pointerleave', () => {
      if (this.#wanted?.pinned === false) this.#wanted = undefined
      if (this.#open === undefined || this.#open.pinned) this.#window.clearTimeout(this.#timer)
      else this.#later(() => this.close(), leaveGrace)
    })
  }

  close(refocus = false): void {
    this.#window.clearTimeout(this.#timer)
    this.#wanted = undefined
    if (this.#open === undefined) return
    const { badge, card, release, sight } = this.#open
    this.#open = undefined
    release.abort()
    sight.stop()
    badge.chip.setAttribute('aria-expanded', 'false')
    card.remove()
    if (refocus) badge.chip.focus()
  }

  /** Opens the card of a badge as a press on it would. */
  open(badge: Badge, actions: WhyActions): void {
    this.#window.clearTimeout(this.#timer)
    this.#show(badge, actions, true)
  }

  /** Closes a card that the page took away together with its badge. */
  closeIfHidden(): void {
    if (this.#open !== undefined && !this.#open.card.matches(':popover-open')) this.close()
  }

  #later(act: () => void, delay: number): void {
    this.#window.clearTimeout(this.#timer)
    this.#timer = this.#window.setTimeout(act, delay)
  }

  #show(badge: Badge, actions: WhyActions, pinned: boolean): void {
    if (badge.view === undefined) return
    if (this.#open?.badge === badge) return this.#hold(pinned)
    this.close()
    const wanted = { pinned }
    this.#wanted = wanted
    void this.#unfoldIfWanted(badge, actions, wanted)
  }

  async #unfoldIfWanted(badge: Badge, actions: WhyActions, wanted: { pinned: boolean }): Promise<void> {
    const isSeen = await isInSight(this.#window, badge.chip)
    if (this.#wanted !== wanted || !badge.chip.isConnected) return
    this.#wanted = undefined
    this.#unfold(badge, actions, isSeen)
    this.#hold(wanted.pinned)
  }

  #unfold(badge: Badge, actions: WhyActions, isSeen: boolean): void {
    const { view } = badge
    if (view === undefined) return
    const card = this.#skeleton(badge, view)
    const sight = new Sight(this.#window, badge.chip, card)
    const opened = { badge, card, pinned: false, release: new AbortController(), sight }
    this.#open = opened
    badge.chip.setAttribute('aria-expanded', 'true')
    badge.frame.append(card)
    card.showPopover()
    this.#place(opened)
    this.#watch(opened)
    void this.#fill(opened, view, actions, () => isSeen && sight.isClear())
  }

  /** Keeps the card open when the pointer leaves; placing it may just have closed it. */
  #hold(pinned: boolean): void {
    if (this.#open === undefined || !pinned) return
    this.#open.pinned = true
    this.#open.card.focus({ preventScroll: true })
  }

  #skeleton({ chip }: Badge, { assessment: { band } }: ChipView): HTMLElement {
    const { document } = this.#window
    const title = this.#words.signals[band]
    const head = element(document, 'div', 'head', element(document, 'b', '', title))
    const card = element(document, 'div', `why ${band}`, head, element(document, 'div', 'skeleton'))
    card.popover = 'manual'
    card.tabIndex = -1
    card.lang = chip.lang
    card.dir = chip.dir
    card.setAttribute('role', 'dialog')
    card.setAttribute('aria-label', title)
    return card
  }

  async #fill(opened: OpenCard, view: ChipView, actions: WhyActions, isClear: () => boolean): Promise<void> {
    const { document } = this.#window
    const { card } = opened
    try {
      const texts = await actions.explain()
      if (this.#open !== opened) return
      const root = card.getRootNode()
      if (root instanceof ShadowRoot) this.#styler.card(root, texts.style)
      card.lang = texts.language
      card.dir = texts.direction
      card.setAttribute('aria-label', texts.title)
      card.replaceChildren(...whyCardContent(document, view, texts, actions, isClear))
      const closing = button(document, 'close', closeGlyph(document))
      closing.setAttribute('aria-label', texts.buttons.close)
      onTrustedClick(closing, () => this.close(true))
      card.firstElementChild?.append(closing)
    } catch {
      if (this.#open !== opened) return
      card.lastElementChild?.replaceWith(element(document, 'p', 'hint', this.#words.reload))
    }
    this.#place(opened)
  }

  #place({ badge, card }: OpenCard): void {
    const chip = badge.chip.getBoundingClientRect()
    const viewport = {
      width: this.#window.document.documentElement.clientWidth,
      height: this.#window.innerHeight,
    }
    if (chip.bottom < 0 || chip.top > viewport.height || chip.width === 0) return this.close()
    const { direction } = this.#window.getComputedStyle(badge.frame)
    const size = { width: card.offsetWidth, height: card.offsetHeight }
    const { left, top } = placeCard(chip, size, viewport, direction === 'rtl' ? 'rtl' : 'ltr')
    card.style.left = `${left}px`
    card.style.top = `${top}px`
  }

  /** Follows the chip when the page moves; closes on Escape and on whatever is pressed elsewhere. */
  #watch(opened: OpenCard): void {
    const window = this.#window
    const passive = { signal: opened.release.signal, capture: true, passive: true }
    let frame = 0
    const move = () => {
      window.cancelAnimationFrame(frame)
      frame = window.requestAnimationFrame(() => {
        if (this.#open === opened) this.#place(opened)
      })
    }
    const press = (event: Event) => {
      if (event.target !== outermostHost(opened.badge.host)) this.close()
    }
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      this.close(opened.pinned)
    }
    window.addEventListener('scroll', move, passive)
    window.addEventListener('resize', move, passive)
    window.addEventListener('pointerdown', press, passive)
    window.addEventListener('keydown', key, { signal: opened.release.signal, capture: true })
  }
}
