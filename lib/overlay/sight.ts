/** How long, in milliseconds, everything must have stood still and in plain sight before a press counts. */
const restMs = 200

/** How often the place is looked at, and the least delay that browsers grant to a look at what covers an element. */
const lookMs = 100

/** Not in the shared types: intersection observer version 2, in Chromium only. */
interface SightInit extends IntersectionObserverInit {
  trackVisibility: boolean
  delay: number
}

const isSightEntry = (
  entry: IntersectionObserverEntry,
): entry is IntersectionObserverEntry & { isVisible: boolean } => 'isVisible' in entry

/**
 * Whether elements of ours are drawn as we drew them: nothing over them, not faded, not filtered, not moving. Where
 * the browser cannot tell, every trusted press counts.
 */
export class Sight {
  readonly #window: Window & typeof globalThis
  readonly #elements: readonly Element[]
  readonly #visible = new Set<Element>()
  readonly #ending = new AbortController()
  #places = ''
  #restsSince = 0

  constructor(window: Window & typeof globalThis, elements: readonly Element[]) {
    this.#window = window
    this.#elements = elements
    if (!this.#isKnown()) return
    const init: SightInit = { trackVisibility: true, delay: lookMs }
    const observer = new window.IntersectionObserver((entries) => this.#note(entries), init)
    for (const element of elements) observer.observe(element)
    const timer = window.setInterval(() => this.#look(), lookMs)
    this.#ending.signal.addEventListener('abort', () => {
      observer.disconnect()
      window.clearInterval(timer)
    })
  }

  /** Whether a press at this moment is one of a person who sees what is pressed. */
  isClear(): boolean {
    if (!this.#isKnown()) return true
    this.#look()
    const isAtRest = this.#window.performance.now() - this.#restsSince >= restMs
    return isAtRest && this.#elements.every((element) => this.#visible.has(element) && !isTampered(element))
  }

  stop(): void {
    this.#ending.abort()
  }

  #isKnown(): boolean {
    const { IntersectionObserverEntry: Entry } = this.#window
    return Entry !== undefined && 'isVisible' in Entry.prototype
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (isSightEntry(entry) && entry.isVisible) this.#visible.add(entry.target)
      else this.#visible.delete(entry.target)
    }
    this.#restsSince = this.#window.performance.now()
  }

  #look(): void {
    const places = this.#elements
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [x, y, width, height].join()
      })
      .join()
    if (places !== this.#places) this.#restsSince = this.#window.performance.now()
    this.#places = places
  }
}

/** Our hosts have no attributes; one that a page has given to any of those around an element is meant for no good. */
function isTampered(element: Element): boolean {
  const root = element.getRootNode()
  return root instanceof ShadowRoot && (root.host.hasAttributes() || isTampered(root.host))
}
