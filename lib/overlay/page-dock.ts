import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import type { Badge } from './badge.ts'
import { showIfChanged } from './badges.ts'
import { CardFilter, type JudgedCard } from './card-filter.ts'
import { Dock } from './dock.ts'
import { unreadLine } from './dock-notice.ts'
import { groundIsDark } from './ground-is-dark.ts'
import type { OverlayOptions } from './overlay-options.ts'
import type { JudgedSupplier } from './page-suppliers.ts'
import type { PageSettings } from './page-settings.ts'
import type { Styler } from './style-sheet.ts'

/** What the page leaves to the dock. */
export interface DockView {
  /** The cards of a result page; none on any other. */
  cards: Iterable<JudgedCard>
  /** The supplier of a page that has no place for its badge. */
  lone?: JudgedSupplier
  /** The page should name a supplier, and could not be read. */
  isUnread: boolean
}

interface PageDockOptions extends Pick<OverlayOptions, 'window' | 'mode' | 'dockPlace' | 'background'> {
  words: ChipWords
  styler: Styler
  createBadge: (supplier: JudgedSupplier) => Badge
  /** Called when the user has changed what is to be drawn. */
  redraw: () => void
}

/** What stands in the corner of the window: how many cards are hidden, a badge without a place, or that nothing was read. */
export class PageDock {
  readonly #options: PageDockOptions
  readonly #filter: CardFilter
  #dock: Dock | undefined
  #lone: { badge: Badge; supplier: JudgedSupplier } | undefined
  #unread: HTMLElement | undefined
  #isUnreadClosed = false

  constructor(options: PageDockOptions) {
    this.#options = options
    this.#filter = new CardFilter(options.window, options.words, options.redraw)
  }

  /** The badge in the dock with its supplier, as far as there is one. */
  get lone(): { badge: Badge; supplier: JudgedSupplier } | undefined {
    return this.#lone
  }

  draw({ cards, lone, isUnread }: DockView, settings: PageSettings): void {
    const content =
      this.#filter.apply(cards, settings) ?? this.#badgeOf(lone) ?? (isUnread ? this.#notice() : undefined)
    if (content !== undefined || this.#dock !== undefined) this.#shown().show(content)
  }

  stop(): void {
    this.#filter.stop()
    this.#dock?.show(undefined)
  }

  #badgeOf(supplier: JudgedSupplier | undefined): HTMLElement | undefined {
    if (supplier === undefined) this.#lone = undefined
    else if (this.#lone?.supplier !== supplier) {
      const badge = this.#options.createBadge(supplier)
      badge.frame.style.margin = '0'
      this.#lone = { supplier, badge }
    }
    if (this.#lone !== undefined) showIfChanged(this.#lone)
    return this.#lone?.badge.host
  }

  #notice(): HTMLElement | undefined {
    if (this.#isUnreadClosed) return undefined
    const { window, words, redraw } = this.#options
    this.#unread ??= unreadLine(window.document, words, () => {
      this.#isUnreadClosed = true
      redraw()
    })
    return this.#unread
  }

  #shown(): Dock {
    const { window, mode, styler, words, dockPlace, background } = this.#options
    this.#dock ??= new Dock({
      window,
      mode,
      styler,
      words,
      dark: groundIsDark(window.document.body),
      place: dockPlace,
      // Where it cannot be remembered, it stays there for this page.
      onMoved: (place) => void background.placeDock(place).catch(() => {}),
    })
    return this.#dock
  }
}
