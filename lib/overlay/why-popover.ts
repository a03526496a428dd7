import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import type { Badge } from './badge.ts'
import { button, element } from './element.ts'
import { closeGlyph } from './glyphs.ts'
import { onTrustedClick } from './on-trusted-click.ts'
import { placeCard } from './place-card.ts'
import { whyCardContent, type WhyActions } from './why-card.ts'

/** Milliseconds that the pointer rests on a chip before its card opens, and that it may be away before it closes. */
const hoverDelay = 150
const leaveGrace = 250

/** Opens the cards of badges, one at a time, in the top layer. */
export interface WhyPopover {
  attach(badge: Badge, actions: WhyActions): void
  close(): void
}

interface Open {
  badge: Badge
  card: HTMLElement
  /** Opened on purpose, by click or key: it stays when the pointer leaves. */
  pinned: boolean
  release: AbortController
}

export function createWhyPopover(window: Window, words: ChipWords): WhyPopover {
  const { document } = window
  let open: Open | undefined
  let timer: number | undefined

  const later = (act: () => void, delay: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(act, delay)
  }

  const place = ({ badge, card }: Open) => {
    const chip = badge.chip.getBoundingClientRect()
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight }
    const gone = chip.bottom < 0 || chip.top > viewport.height || chip.width === 0
    if (gone) return close()
    const rtl = window.getComputedStyle(badge.frame).direction === 'rtl'
    const size = { width: card.offsetWidth, height: card.offsetHeight }
    const { left, top } = placeCard(chip, size, viewport, rtl ? 'rtl' : 'ltr')
    card.style.left = `${left}px`
    card.style.top = `${top}px`
  }

  function close(refocus = false): void {
    window.clearTimeout(timer)
    if (open === undefined) return
    const { badge, card, release } = open
    open = undefined
    release.abort()
    badge.chip.setAttribute('aria-expanded', 'false')
    card.remove()
    if (refocus) badge.chip.focus()
  }

  const hasFocus = ({ badge, card }: Open) => {
    const root = badge.frame.getRootNode()
    return root instanceof ShadowRoot && root.activeElement !== null && card.contains(root.activeElement)
  }

  const watch = (opened: Open) => {
    const { signal } = opened.release
    const listen = { signal, capture: true, passive: true }
    let frame = 0
    const replace = () => {
      window.cancelAnimationFrame(frame)
      frame = window.requestAnimationFrame(() => open === opened && place(opened))
    }
    window.addEventListener('scroll', replace, listen)
    window.addEventListener('resize', replace, listen)
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (event.target !== opened.badge.host) close()
      },
      listen,
    )
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close(opened.pinned || hasFocus(opened))
      },
      { signal, capture: true },
    )
  }

  const show = (badge: Badge, actions: WhyActions, pinned: boolean) => {
    if (open?.badge === badge) {
      open.pinned ||= pinned
      if (pinned) open.card.focus({ preventScroll: true })
      return
    }
    close()
    const card = element(document, 'div', `why ${badge.view.assessment.band}`)
    card.popover = 'manual'
    card.tabIndex = -1
    card.setAttribute('role', 'dialog')
    card.setAttribute('aria-label', words.signals[badge.view.assessment.band])
    const opened: Open = { badge, card, pinned, release: new AbortController() }
    open = opened
    badge.chip.setAttribute('aria-expanded', 'true')
    badge.frame.append(card)

    const title = element(document, 'b', '', words.signals[badge.view.assessment.band])
    card.append(element(document, 'div', 'head', title), element(document, 'div', 'skeleton'))
    card.showPopover()
    place(opened)
    watch(opened)
    if (pinned) card.focus({ preventScroll: true })
    void fill(opened, actions)
  }

  async function fill(opened: Open, actions: WhyActions): Promise<void> {
    const { badge, card } = opened
    try {
      const texts = await actions.explain()
      if (open !== opened) return
      card.lang = texts.language
      card.dir = texts.direction
      card.setAttribute('aria-label', texts.title)
      card.replaceChildren(...whyCardContent(document, badge.view, texts, actions))
      const closing = button(document, 'close', closeGlyph(document))
      closing.setAttribute('aria-label', texts.buttons.close)
      onTrustedClick(closing, () => close(true))
      card.firstElementChild?.append(closing)
    } catch {
      if (open !== opened) return
      card.lastElementChild?.replaceWith(element(document, 'p', 'hint', words.reload))
    }
    place(opened)
  }

  const attach = (badge: Badge, actions: WhyActions) => {
    onTrustedClick(badge.chip, () => {
      window.clearTimeout(timer)
      if (open?.badge === badge && open.pinned) close()
      else show(badge, actions, true)
    })
    badge.chip.addEventListener('pointerenter', (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return
      later(() => show(badge, actions, false), hoverDelay)
    })
    badge.frame.addEventListener('pointerenter', () => {
      if (open?.badge === badge) window.clearTimeout(timer)
    })
    badge.frame.addEventListener('pointerleave', () => {
      if (open === undefined || open.pinned) window.clearTimeout(timer)
      else later(() => close(), leaveGrace)
    })
  }

  return { attach, close: () => close() }
}
