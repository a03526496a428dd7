import { countedFlags } from '@/lib/core/counted-flags.ts'
import { isRecognised, type Health } from '@/lib/core/health.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { ReadField } from '@/lib/core/read-field.ts'
import { maxEntries } from '@/lib/core/reading.ts'
import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import { badgeMaker, type Badge, type MakeBadge } from './badge.ts'
import { Badges, type Spot } from './badges.ts'
import type { ChipSize } from './chip.ts'
import { cardKey, findCards } from './find-anchors.ts'
import { groundIsDark } from './ground-is-dark.ts'
import type { OverlayOptions } from './overlay-options.ts'
import { PageDock } from './page-dock.ts'
import { PageReader, type Report } from './page-reader.ts'
import type { PageSettings } from './page-settings.ts'
import { hasBadge, isJudged, type JudgedSupplier, type PageSupplier } from './page-suppliers.ts'
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
  health?: Health
  /** Every fact that was read, with its source. */
  fields?: readonly ReadField[]
}

/** How often the background is asked: one that was just put to sleep fails once. */
const maxAsks = 2

/** The setting that asks for badges on a kind of page; kinds without one never have any. */
const placeOf: Partial<Record<PageKind, string>> = {
  search: 'results',
  'supplier-search': 'results',
  product: 'products',
  store: 'shops',
  profile: 'shops',
}

/** How long, in milliseconds, a page may bring the place of its badge before the dock stands in for it. */
const lateMs = 1000

const nothing = (): Changes => ({ added: new Set(), altered: new Set() })

export interface MountedOverlay {
  state(): PageState
  follow(settings: PageSettings): void
  /** Asks what the buyer saved or decided elsewhere. */
  recall(): void
  /** Goes to the next badge with red flags and says why; false where there is none. */
  nextFlag(): boolean
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
  readonly #dock: PageDock
  readonly #ending = new AbortController()
  #settings: PageSettings
  #lateTimer: number | undefined
  #isLate = false
  #lastFlagged: Badge | undefined
  readonly #makers = new Map<string, MakeBadge>()
  /** Cards without a badge because the background did not answer; drawn once it does. */
  #unanswered: Element[] = []
  /** The block with the one badge of a page about one supplier. */
  #ownScope: Element | undefined
  /** Whether the cards of this result page are dark; looked up once, all are alike. */
  #cardsAreDark: boolean | undefined

  constructor(options: OverlayOptions) {
    this.#options = options
    this.#words = options.words
    this.#styler = createStyler(options.window.document)
    this.#page = new PageReader(options)
    this.#why = new WhyPopover(options.window, this.#words)
    this.#badges = new Badges((spot, found) => this.#createBadge(spot, found))
    this.#settings = options.settings
    this.#dock = new PageDock({
      ...options,
      words: this.#words,
      styler: this.#styler,
      createBadge: (supplier) => this.#makeBadge(supplier, options.window.document.body, 'page'),
      redraw: () => this.#quietly(() => this.#draw(nothing())),
    })
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
      this.#quietly(() => this.#drawAnew())
    })
  }

  follow(settings: PageSettings): void {
    this.#settings = settings
    if (this.#watch !== undefined) this.#quietly(() => this.#draw(this.#everything()))
  }

  recall(): void {
    const { document } = this.#options.window
    const recall = () => this.recall()
    // A tab that nobody looks at asks when somebody does.
    if (document.hidden)
      document.addEventListener('visibilitychange', recall, { once: true, signal: this.#ending.signal })
    else void this.#askMarks()
  }

  nextFlag(): boolean {
    const flagged = this.#flagged()
    const next = flagged[(flagged.findIndex(({ badge }) => badge === this.#lastFlagged) + 1) % flagged.length]
    if (next === undefined) return false
    this.#lastFlagged = next.badge
    next.badge.host.scrollIntoView({ block: 'center', behavior: 'instant' })
    this.#why.open(next.badge, this.#actionsFor(next.supplier))
    return true
  }

  state(): PageState {
    const suppliers = new Set([...this.#page.named.filter(isJudged), ...this.#badges.suppliers()])
    const { kind, health, fields } = this.#page
    return { kind, suppliers: [...suppliers], health, fields }
  }

  stop(): void {
    this.#ending.abort()
    this.#cancelStart?.()
    this.#watch?.stop()
    this.#watch = undefined
    this.#options.window.clearTimeout(this.#lateTimer)
    this.#dock.stop()
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
    if (isOther) this.#drawAnew()
    else this.#draw(changes)
  }

  #drawAnew(): void {
    const { window } = this.#options
    window.clearTimeout(this.#lateTimer)
    this.#isLate = false
    this.#lateTimer = window.setTimeout(() => {
      this.#isLate = true
      this.#quietly(() => this.#draw(nothing()))
    }, lateMs)
    this.#draw(this.#everything())
  }

  #draw(changes: Changes): void {
    this.#write(() => {
      if (!this.#isWanted()) this.#clear()
      else if (this.#page.isResultPage) this.#drawCards(changes)
      else this.#drawOwn()
      this.#unanswered.push(...this.#badges.refresh())
      this.#drawDock()
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

  #isWanted(): boolean {
    return this.#settings.badgePlaces.includes(placeOf[this.#page.kind] ?? '')
  }

  #drawDock(): void {
    const { isResultPage, named, health } = this.#page
    const isWanted = this.#isWanted()
    const isAlone = isWanted && !isResultPage && this.#isLate && this.#ownScope === undefined
    const lone = isAlone ? named.find(isJudged) : undefined
    const isUnread = isAlone && !isRecognised(health)
    this.#dock.draw(
      { cards: isWanted && isResultPage ? this.#badges.judged() : [], lone, isUnread },
      this.#settings,
    )
  }

  #createBadge({ anchor, supplier }: Spot, found: HTMLElement | undefined): Badge {
    return this.#makeBadge(supplier, anchor.after, this.#page.isResultPage ? 'card' : 'page', found)
  }

  #makeBadge(supplier: PageSupplier, ground: Element, size: ChipSize, found?: HTMLElement): Badge {
    const dark = size === 'card' ? this.#cardsAreDark === true : groundIsDark(ground)
    const make = this.#makerOf(size, dark)
    return make((badge) => {
      if (isJudged(supplier)) this.#why.attach(badge, this.#actionsFor(supplier))
    }, found)
  }

  #actionsFor(supplier: JudgedSupplier) {
    return whyActions(supplier, this.#options, () => this.#refresh())
  }

  /** The badges with red flags that can be seen, in the order of the page. */
  #flagged() {
    const all = this.#dock.lone === undefined ? this.#badges.judged() : [this.#dock.lone]
    return all
      .filter(
        ({ badge, supplier }) =>
          countedFlags(supplier.judged.assessment.flags) > 0 && badge.chip.checkVisibility(),
      )
      .toSorted((one, other) =>
        one.badge.host.compareDocumentPosition(other.badge.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      )
  }

  #makerOf(size: ChipSize, dark: boolean): MakeBadge {
    const { window, mode, words } = this.#options
    const { direction } = words
    const key = `${size} ${dark}`
    const style = { mode, styler: this.#styler, words: this.#words, direction, size, dark }
    const maker = this.#makers.get(key) ?? badgeMaker(window.document, style)
    this.#makers.set(key, maker)
    return maker
  }

  #refresh(): void {
    this.#write(() => {
      this.#unanswered.push(...this.#badges.refresh())
      this.#drawDock()
    })
  }

  async #askMarks(): Promise<void> {
    const suppliers = [...this.state().suppliers]
      .filter(({ companyId, host }) => (companyId ?? host) !== undefined)
      .slice(0, maxEntries)
    const named = suppliers.map(({ companyId, host }) => ({ companyId, host }))
    const marks = await this.#options.background.marks(named).catch(() => [])
    for (const [index, { saved, rejected, decision }] of marks.entries())
      Object.assign(suppliers[index] ?? {}, { saved, rejected, decision })
    if (this.#watch !== undefined) this.#quietly(() => this.#refresh())
  }

  #tell(): void {
    const report = this.#page.takeReport()
    if (report !== undefined) void this.#ask(report)
  }

  async #ask(report: Report, asks = maxAsks): Promise<void> {
    try {
      this.#page.learn(report, await this.#options.background.report(report.extract))
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
