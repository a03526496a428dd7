import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import { filterLine } from './dock-notice.ts'
import type { JudgedSupplier } from './page-suppliers.ts'
import type { PageSettings } from './page-settings.ts'

type Treatment = 'collapsed' | 'blank' | 'dim'

const styles: Record<Treatment, [property: string, value: string]> = {
  collapsed: ['display', 'none'],
  blank: ['visibility', 'hidden'],
  dim: ['opacity', '0.45'],
}

/** What only a person does: a page that loads more when its end comes into sight does none of it. */
const gestures = ['wheel', 'touchmove', 'pointerdown', 'keydown']

interface Treated {
  treatment: Treatment
  undo: () => void
}

/** A card of a result page and whose it is. */
export interface JudgedCard {
  scope: Element
  supplier: JudgedSupplier
}

/** Sets one inline style; answers how to leave the element as it was, without so much as an empty attribute. */
function setStyle(element: HTMLElement, [property, value]: [string, string]): () => void {
  const { style } = element
  const hadAttribute = element.hasAttribute('style')
  const before = style.getPropertyValue(property)
  const priority = style.getPropertyPriority(property)
  style.setProperty(property, value, 'important')
  return () => {
    style.setProperty(property, before, priority)
    // Chromium writes the attribute down when it is asked for, and cannot remove it before.
    if (!hadAttribute && element.getAttribute('style') === '') element.removeAttribute('style')
  }
}

/** A dimmed card comes to its full strength while somebody looks into it, so that its badge can be read and used. */
function dim(element: HTMLElement): () => void {
  const ending = new AbortController()
  let undo: (() => void) | undefined = setStyle(element, styles.dim)
  const lift = () => {
    undo?.()
    undo = undefined
  }
  const drop = () => {
    undo ??= setStyle(element, styles.dim)
  }
  const listen = { signal: ending.signal }
  element.addEventListener('pointerenter', lift, listen)
  element.addEventListener('focusin', lift, listen)
  element.addEventListener('pointerleave', drop, listen)
  element.addEventListener('focusout', drop, listen)
  return () => {
    ending.abort()
    lift()
  }
}

/** Whether any card may be dimmed or hidden; where not, nobody need look at them. */
const asksForAny = ({ dimHigh, hideRejected, onlyBands }: PageSettings) =>
  dimHigh || hideRejected || onlyBands.length > 0

const isHidden = (supplier: JudgedSupplier, { hideRejected, onlyBands }: PageSettings) =>
  (hideRejected && supplier.rejected) ||
  (onlyBands.length > 0 && !onlyBands.includes(supplier.judged.assessment.band))

/**
 * Dims and hides cards of a result page as the user chose, and never moves one. A page that loads more whenever its
 * end comes into sight would load for ever under cards that vanish: so cards give up their room at first, and then
 * again only after a gesture of the user; until then they are blank.
 */
export class CardFilter {
  readonly #bar: ReturnType<typeof filterLine>
  readonly #treated = new Map<HTMLElement, Treated>()
  readonly #ending = new AbortController()
  #mayCollapse = true
  #isRevealed = false

  /** @param redraw called when the user shows or hides the cards, and when blank ones may now give up their room */
  constructor(window: Window, words: ChipWords, redraw: () => void) {
    this.#bar = filterLine(window.document, words, () => {
      this.#isRevealed = !this.#isRevealed
      redraw()
    })
    const listen = { signal: this.#ending.signal, capture: true, passive: true }
    const onEvent = () => {
      this.#mayCollapse = true
      if ([...this.#treated.values()].some(({ treatment }) => treatment === 'blank')) redraw()
    }
    for (const type of gestures) window.addEventListener(type, onEvent, listen)
  }

  /** Treats these cards and leaves all others as they were; answers the line that says how many are hidden. */
  apply(cards: Iterable<JudgedCard>, settings: PageSettings): HTMLElement | undefined {
    const wanted = new Map<HTMLElement, Treatment>()
    let hidden = 0
    let collapses = false
    for (const { scope, supplier } of asksForAny(settings) ? cards : []) {
      if (!(scope instanceof HTMLElement)) continue
      const hides = isHidden(supplier, settings)
      if (hides) hidden += 1
      if (hides && !this.#isRevealed) {
        const isCollapsed = this.#treated.get(scope)?.treatment === 'collapsed'
        wanted.set(scope, isCollapsed || this.#mayCollapse ? 'collapsed' : 'blank')
        collapses ||= !isCollapsed
      } else if (settings.dimHigh && supplier.judged.assessment.band === 'high') wanted.set(scope, 'dim')
    }
    if (collapses) this.#mayCollapse = false
    this.#treat(wanted)
    this.#bar.say(hidden, this.#isRevealed)
    return hidden > 0 ? this.#bar.line : undefined
  }

  stop(): void {
    this.#ending.abort()
    this.#treat(new Map())
  }

  #treat(wanted: Map<HTMLElement, Treatment>): void {
    for (const [element, { treatment, undo }] of this.#treated) {
      if (wanted.get(element) === treatment) continue
      undo()
      this.#treated.delete(element)
    }
    for (const [element, treatment] of wanted) {
      if (this.#treated.has(element)) continue
      const undo = treatment === 'dim' ? dim(element) : setStyle(element, styles[treatment])
      this.#treated.set(element, { treatment, undo })
    }
  }
}
