import type { DockPlace } from '@/lib/core/dock-place.ts'
import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import { button, element } from './element.ts'
import { moveGlyph } from './glyphs.ts'
import type { Styler } from './style-sheet.ts'

/** How often a dock that the page removes is put back. */
const maxReturns = 5

/** What one press of an arrow key changes. */
const steps: Record<string, (place: DockPlace) => DockPlace> = {
  ArrowLeft: (place) => ({ ...place, right: false }),
  ArrowRight: (place) => ({ ...place, right: true }),
  ArrowUp: ({ right, top }) => ({ right, top: Math.max(0, top - 0.1) }),
  ArrowDown: ({ right, top }) => ({ right, top: Math.min(1, top + 0.1) }),
}

interface DockOptions {
  window: Window
  mode: ShadowRootMode
  styler: Styler
  words: ChipWords
  dark: boolean
  place: DockPlace
  onMoved: (place: DockPlace) => void
}

/** A small corner of the window, in the top layer, for what has no place in the page; it can be moved along two edges. */
export class Dock {
  readonly #options: DockOptions
  readonly #host: HTMLElement
  readonly #frame: HTMLElement
  #place: DockPlace
  #content: Node | undefined
  #returns = 0

  constructor(options: DockOptions) {
    const { document } = options.window
    this.#options = options
    this.#place = options.place
    this.#host = document.createElement('div')
    this.#frame = element(document, 'div', `badge dock${options.dark ? ' dark' : ''}`, this.#handle())
    this.#frame.popover = 'manual'
    this.#frame.lang = options.words.language
    this.#frame.dir = options.words.direction
    const root = this.#host.attachShadow({ mode: options.mode })
    options.styler.base(root)
    root.append(this.#frame)
    this.#stand()
  }

  /** Shows this, or takes the dock away. */
  show(content: Node | undefined): void {
    if (content === undefined) this.#host.remove()
    else {
      if (content !== this.#content) this.#frame.replaceChildren(this.#frame.firstElementChild ?? '', content)
      this.#return()
    }
    this.#content = content
  }

  #return(): void {
    if (this.#host.isConnected) return
    if (this.#content !== undefined) this.#returns += 1
    if (this.#returns > maxReturns) return
    this.#options.window.document.body.append(this.#host)
    this.#frame.showPopover()
  }

  #stand(): void {
    const { right, top } = this.#place
    const { style } = this.#frame
    style.left = right ? 'auto' : '12px'
    style.right = right ? '12px' : 'auto'
    style.top = `calc(12px + (100% - 24px) * ${top})`
    style.translate = `0 ${top * -100}%`
  }

  #move(place: DockPlace): void {
    this.#place = place
    this.#stand()
    this.#options.onMoved(place)
  }

  #handle(): HTMLElement {
    const { window, words } = this.#options
    const handle = button(window.document, 'move', moveGlyph(window.document))
    handle.setAttribute('aria-label', words.move)
    handle.addEventListener('keydown', (event) => {
      const step = steps[event.key]
      if (!event.isTrusted || step === undefined) return
      event.preventDefault()
      event.stopPropagation()
      this.#move(step(this.#place))
    })
    handle.addEventListener('pointerdown', (event) => {
      if (event.isTrusted) this.#drag(handle, event)
    })
    return handle
  }

  #drag(handle: HTMLElement, { pointerId, clientX, clientY }: PointerEvent): void {
    const { left, top } = this.#frame.getBoundingClientRect()
    const ending = new AbortController()
    const listen = { signal: ending.signal }
    const follow = (event: PointerEvent) => {
      const { style } = this.#frame
      style.left = `${left + event.clientX - clientX}px`
      style.right = 'auto'
      style.top = `${top + event.clientY - clientY}px`
      style.translate = 'none'
    }
    handle.setPointerCapture(pointerId)
    handle.addEventListener('pointermove', follow, listen)
    handle.addEventListener(
      'lostpointercapture',
      () => {
        ending.abort()
        this.#move(this.#nearest())
      },
      listen,
    )
  }

  /** The place by an edge that is next to where the dock is held. */
  #nearest(): DockPlace {
    const { innerWidth, innerHeight } = this.#options.window
    const { left, top, width, height } = this.#frame.getBoundingClientRect()
    const share = (top - 12) / Math.max(1, innerHeight - height - 24)
    return { right: left + width / 2 > innerWidth / 2, top: Math.max(0, Math.min(1, share)) }
  }
}
