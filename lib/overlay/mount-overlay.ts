import { isRecognised, type Health } from '@/lib/core/health.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { ReadField } from '@/lib/core/read-field.ts'
import { askMarks } from './ask-marks.ts'
import { BadgeFactory } from './badge-factory.ts'
import { FlagWalk } from './flag-walk.ts'
import type { OverlayOptions } from './overlay-options.ts'
import { PageBadges } from './page-badges.ts'
import { PageDock } from './page-dock.ts'
import { PageReader, type Report } from './page-reader.ts'
import type { PageSettings } from './page-settings.ts'
import { isJudged, type JudgedSupplier } from './page-suppliers.ts'
import { createStyler } from './style-sheet.ts'
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
  readonly #page: PageReader
  readonly #why: WhyPopover
  readonly #badges: PageBadges
  #cancelStart: (() => void) | undefined
  #watch: PageWatch | undefined
  readonly #dock: PageDock
  readonly #ending = new AbortController()
  #settings: PageSettings
  #lateTimer: number | undefined
  #isLate = false
  readonly #flagWalk = new FlagWalk()
  constructor(options: OverlayOptions) {
    this.#options = options
    this.#settings = options.settings
    const { window, words } = options
    const styler = createStyler(window.document)
    this.#page = new PageReader(options)
    this.#why = new WhyPopover(window, words, styler)
    const factory = new BadgeFactory({
      ...options,
      styler,
      onWake: (badge, supplier) => this.#why.attach(badge, this.#actionsFor(supplier)),
    })
    this.#badges = new PageBadges(this.#page, factory)
    this.#dock = new PageDock({
      ...options,
      styler,
      createBadge: (supplier) => factory.make(supplier, { ground: window.document.body, size: 'page' }),
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
    const { lone } = this.#dock
    const next = this.#flagWalk.next(lone === undefined ? [...this.#badges.judged()] : [lone])
    if (next !== undefined) this.#why.open(next.badge, this.#actionsFor(next.supplier))
    return next !== undefined
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
      if (this.#isWanted()) this.#badges.draw(changes)
      else this.#clear()
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

  #isWanted(): boolean {
    return this.#settings.badgePlaces.includes(placeOf[this.#page.kind] ?? '')
  }

  #drawDock(): void {
    const { isResultPage, named, health } = this.#page
    const isWanted = this.#isWanted()
    const isAlone = isWanted && !isResultPage && this.#isLate && !this.#badges.hasOwnPlace
    const lone = isAlone ? named.find(isJudged) : undefined
    const isUnread = isAlone && !isRecognised(health)
    this.#dock.draw(
      { cards: isWanted && isResultPage ? this.#badges.judged() : [], lone, isUnread },
      this.#settings,
    )
  }

  #actionsFor(supplier: JudgedSupplier) {
    return whyActions(supplier, this.#options, () => this.#refresh())
  }

  #refresh(): void {
    this.#write(() => {
      this.#badges.refresh()
      this.#drawDock()
    })
  }

  async #askMarks(): Promise<void> {
    await askMarks(this.state().suppliers, this.#options.background)
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
    this.#quietly(() => this.#answered(this.#badges.takeUnanswered()))
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
  }

  #everything(): Changes {
    return { added: new Set([this.#options.window.document.documentElement]), altered: new Set() }
  }
}
