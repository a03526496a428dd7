import { badgeMaker, type Badge, type MakeBadge } from './badge.ts'
import type { ChipSize } from './chip.ts'
import { groundIsDark } from './ground-is-dark.ts'
import type { OverlayOptions } from './overlay-options.ts'
import { isJudged, type JudgedSupplier, type PageSupplier } from './page-suppliers.ts'
import type { Styler } from './style-sheet.ts'

/** Where a badge is to stand, and how large. */
export interface BadgePlace {
  ground: Element
  size: ChipSize
  /** An empty element to use as host. */
  found?: HTMLElement | undefined
}

interface FactoryOptions extends Pick<OverlayOptions, 'window' | 'mode' | 'words'> {
  styler: Styler
  /** Called once somebody comes near the badge of a supplier that is judged. */
  onWake: (badge: Badge, supplier: JudgedSupplier) => void
}

/** Makes the badges of a page, of either size, for light and dark grounds. */
export class BadgeFactory {
  readonly #options: FactoryOptions
  readonly #makers = new Map<string, MakeBadge>()
  /** Whether the cards of this result page are dark; looked up once, all are alike. */
  #cardsAreDark: boolean | undefined

  constructor(options: FactoryOptions) {
    this.#options = options
  }

  /** Asks for the ground of the cards now, while nothing has been written that would have to be laid out first. */
  lookAtGround(card: Element): void {
    this.#cardsAreDark ??= groundIsDark(card)
  }

  make(supplier: PageSupplier, { ground, size, found }: BadgePlace): Badge {
    const dark = size === 'card' ? this.#cardsAreDark === true : groundIsDark(ground)
    const wake = (badge: Badge) => {
      if (isJudged(supplier)) this.#options.onWake(badge, supplier)
    }
    return this.#makerOf(size, dark)(wake, found)
  }

  #makerOf(size: ChipSize, dark: boolean): MakeBadge {
    const { window, mode, styler, words } = this.#options
    const key = `${size} ${dark}`
    const style = { mode, styler, words, size, dark }
    const maker = this.#makers.get(key) ?? badgeMaker(window.document, style)
    this.#makers.set(key, maker)
    return maker
  }
}
