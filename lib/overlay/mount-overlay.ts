import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { chipWords, type ChipWords } from '@/lib/i18n/chip-words.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { badgeMaker, type Badge, type MakeBadge } from './badge.ts'
import { Badges, type Spot } from './badges.ts'
import type { ChipSize } from './chip.ts'
import { cardKey, findCards } from './find-anchors.ts'
import { groundIsDark } from './ground-is-dark.ts'
import type { OverlayOptions } from './overlay-options.ts'
import { PageReader, type Report } from './page-reader.ts'
import { hasBadge, isJudged, type JudgedSupplier } from './page-suppliers.ts'
import { createStyler, type Styler } from './style-sheet.ts'
import { watchPage, type Changes, type PageWatch } from './watch-page.ts'
import { whenAtRest } from './when-at-rest.ts'
import { whyActions } from './why-actions.ts'
import { WhyPopover } from './why-popover.ts'

/** What a page shows of suppliers, for the popup and the panel. */
export interface PageState {
  kind: PageKind
  suppliers: JudgedSupplier[]
  /** As the page was last read, late cards left out. */
  reading?: Reading
}

/** How often the background is asked: one that was just put to sleep fails once. */
const maxAsks = 2

export interface MountedOverlay {
  state(): PageState
  stop(): void
}

/** Draws the badges of a page and keeps them right until it is stopped or the extension is gone. */
export function mountOverlay(options: OverlayOptions): MountedOverlay {
  const overlay = new Overlay(options)
  overlay.start()
  return overlay
}

class Overlay implements MountedOverlay {
  readonly #options: OverlayOptions
  readonly #words: ChipWords
  readonly #styler: Styler
  readonly #page: PageReader
  readonly #why: WhyPopover
  readonly #badges: Badges
  #cancelStart: (() => void) | undefined
  #watch: PageWatch | undefined
  readonly #makers = new Map<string, MakeBadge>()
  /** Cards without a badge because the background did not answer; drawn once it does. */
  #unanswered: Element[] = []
  /** The block with the one badge of a page about one supplier. */
  #ownScope: Element | undefined
  /** Whether the cards of this result page are dark; looked up once, all are alike. */
  #cardsAreDark: boolean | undefined

  constructor(options: OverlayOptions) {
    this.#options = options
    this.#words = chipWords[options.language]
    this.#styler = createStyler(options.window.document)
    this.#page = new PageReader(options)
    this.#why = new WhyPopover(options.window, this.#words)
    this.#badges = new Badges((spot, found) => this.#createBadge(spot, found))
  }

  /** Reads and reports at once, but draws only when the page has come to rest. */
  start(): void {
    const { window, isAlive } = this.#options
    this.#quietly(() => {
      this.#page.follow()
      this.#tell()
    })
    this.#cancelStart = whenAtRest(window, () => {
      if (!isAlive()) return
      this.#watch = watchPage(window, (changes) => this.#quietly(() => this.#update(changes)))
      this.#quietly(() => this.#draw(this.#everything()))
    })
  }

  state(): PageState {
    const suppliers = new Set([...this.#page.named.filter(isJudged), ...this.#badges.suppliers()])
    return { kind: this.#page.kind, suppliers: [...suppliers], reading: this.#page.reading }
  }

  stop(): void {
    this.#cancelStart?.()
    this.#watch?.stop()
    this.#clear()
  }

  /** Whatever a page holds that nobody has thought of costs that page a badge; its console stays clean. */
  #quietly(act: () => void): void {
    try {
      act()
    } catch {
      this.#why.close()
    }
  }

  #update(changes: Changes): void {
    if (!this.#options.isAlive()) return this.stop()
    const hadCards = this.#page.isResultPage
    const isOther = this.#page.follow()
    if (this.#page.isResultPage !== hadCards) this.#clear()
    this.#draw(isOther ? this.#everything() : changes)
  }

  #draw(changes: Changes): void {
    this.#write(() => {
      if (this.#page.isResultPage) this.#drawCards(changes)
      else this.#drawOwn()
      this.#unanswered.push(...this.#badges.refresh())
      this.#why.closeIfHidden()
    })
    this.#tell()
  }

  /** Changes the page without taking the change for one of the page's own. */
  #write(change: () => void): void {
    if (this.#watch === undefined) change()
    else this.#watch.unwatched(change)
  }

  #drawOwn(): void {
    const own = this.#page.own()
    const scope = own?.anchor.scope
    if (this.#ownScope !== undefined && scope !== this.#ownScope) this.#badges.drop(this.#ownScope)
    this.#ownScope = scope
    if (own === undefined) return
    const { supplier, anchor } = own
    if (hasBadge(supplier)) this.#badges.draw({ supplier, anchor, key: this.#page.kind })
  }

  /** Reads all that has changed, then writes all: nothing asks for layout in between. */
  #drawCards({ added, altered }: Changes): void {
    const spots: Spot[] = []
    const orphans: Element[] = []
    for (const anchor of findCards(added, altered, this.#page.kind)) {
      const key = cardKey(anchor.scope)
      if (this.#badges.isDrawn(anchor, key)) continue
      this.#cardsAreDark ??= groundIsDark(anchor.after)
      const supplier = this.#page.ofCard(anchor)
      if (supplier !== undefined && hasBadge(supplier)) spots.push({ anchor, key, supplier })
      else orphans.push(anchor.scope)
    }
    for (const scope of orphans) this.#badges.drop(scope)
    for (const spot of spots) this.#badges.draw(spot)
  }

  #createBadge({ anchor, supplier }: Spot, found: HTMLElement | undefined): Badge {
    const isCard = this.#page.isResultPage
    const dark = isCard ? this.#cardsAreDark === true : groundIsDark(anchor.after)
    const make = this.#makerOf(isCard ? 'card' : 'page', dark)
    return make((badge) => {
      if (!isJudged(supplier)) return
      const actions = whyActions(supplier, this.#options, () => this.#refresh())
      this.#why.attach(badge, actions)
    }, found)
  }

  #makerOf(size: ChipSize, dark: boolean): MakeBadge {
    const { window, mode, language } = this.#options
    const { direction } = languages[language]
    const key = `${size} ${dark}`
    const style = { mode, styler: this.#styler, words: this.#words, direction, size, dark }
    const maker = this.#makers.get(key) ?? badgeMaker(window.document, style)
    this.#makers.set(key, maker)
    return maker
  }

  #refresh(): void {
    this.#write(() => this.#unanswered.push(...this.#badges.refresh()))
  }

  #tell(): void {
    const report = this.#page.takeReport()
    if (report !== undefined) void this.#ask(report)
  }

  async #ask(report: Report, asks = maxAsks): Promise<void> {
    try {
      this.#page.learn(report, await this.#options.background.report(report.reading))
    } catch {
      if (!this.#options.isAlive()) return this.stop()
      if (asks > 1) return this.#ask(report, asks - 1)
      this.#page.lose(report)
      return this.#quietly(() => this.#answered([]))
    }
    const again = this.#unanswered
    this.#unanswered = []
    this.#quietly(() => this.#answered(again))
  }

  /** Fills the badges whose supplier is judged now, and draws those cards `again` that had no answer before. */
  #answered(again: Element[]): void {
    if (this.#watch === undefined) return
    if (again.length > 0 || !this.#page.isResultPage)
      this.#draw({ added: new Set(again), altered: new Set() })
    else this.#refresh()
  }

  #clear(): void {
    this.#why.close()
    this.#badges.clear()
    this.#ownScope = undefined
  }

  #everything(): Changes {
    return { added: new Set([this.#options.window.document.documentElement]), altered: new Set() }
  }
}
