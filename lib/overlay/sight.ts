/** How long, in milliseconds, badge and card must have stood still before a press counts. */
const restMs = 200

/** How often the place is looked at, and the least delay that browsers grant to a look at what covers an element. */
const lookMs = 100

type BrowserWindow = Window & typeof globalThis

/** Not in the shared types: intersection observer version 2, in Chromium only. */
interface SightInit extends IntersectionObserverInit {
  trackVisibility: boolean
  delay: number
}

type SightEntry = IntersectionObserverEntry & { isVisible?: boolean }

/** Calls back whenever an element comes into plain sight or out of it; answers what ends that. */
function onSight(window: BrowserWindow, element: Element, act: (isVisible: boolean) => void): () => void {
  const init: SightInit = { trackVisibility: true, delay: lookMs }
  const observer = new window.IntersectionObserver((entries: SightEntry[]) => {
    act(entries.at(-1)?.isVisible === true)
  }, init)
  observer.observe(element)
  return () => observer.disconnect()
}

function canTell({ IntersectionObserverEntry: Entry }: BrowserWindow): boolean {
  return Entry !== undefined && 'isVisible' in Entry.prototype
}

/**
 * Whether an element is drawn as we drew it: nothing over it, not faded, filtered, clipped or made small. True where
 * the browser cannot tell. Ask before a card is open: Chromium calls all beneath the top layer covered.
 */
export function isInSight(window: BrowserWindow, element: Element): Promise<boolean> {
  if (!canTell(window)) return Promise.resolve(true)
  return new Promise((resolve) => {
    const end = onSight(window, element, (isVisible) => {
      end()
      resolve(isVisible)
    })
  })
}

/** Our hosts have no attributes; one that a page has given to any of those around an element is meant for no good. */
function isTampered(element: Element): boolean {
  const root = element.getRootNode()
  return root instanceof ShadowRoot && (root.host.hasAttributes() || isTampered(root.host))
}

/** Watches an open card, and tells whether a press on it is one of a person who sees what is pressed. */
export class Sight {
  readonly #window: BrowserWindow
  readonly #elements: readonly Element[]
  readonly #ending = new AbortController()
  #isVisible = false
  #places = ''
  #restsSince = 0

  /** Where the browser cannot tell, every trusted press counts. */
  constructor(window: BrowserWindow, chip: Element, card: Element) {
    this.#window = window
    this.#elements = [chip, card]
    if (!canTell(window)) return
    const end = onSight(window, card, (isVisible) => {
      this.#isVisible = isVisible
    })
    const timer = window.setInterval(() => this.#look(), lookMs)
    this.#ending.signal.addEventListener('abort', () => {
      end()
      window.clearInterval(timer)
    })
  }

  isClear(): boolean {
    if (!canTell(this.#window)) return true
    this.#look()
    const isAtRest = this.#window.performance.now() - this.#restsSince >= restMs
    return isAtRest && this.#isVisible && !this.#elements.some(isTampered)
  }

  stop(): void {
    this.#ending.abort()
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
