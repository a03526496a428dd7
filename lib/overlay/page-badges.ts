import type { Badge } from './badge.ts'
import type { BadgeFactory } from './badge-factory.ts'
import { Badges, type Spot } from './badges.ts'
import { cardKey, findCards } from './find-anchors.ts'
import type { PageReader } from './page-reader.ts'
import { hasBadge, type JudgedSupplier } from './page-suppliers.ts'
import type { JudgedCard } from './card-filter.ts'
import type { Changes } from './watch-page.ts'

/** The badges that stand in a page: one on each card of a result page, else one beside the company's name. */
export class PageBadges {
  readonly #page: PageReader
  readonly #factory: BadgeFactory
  readonly #badges: Badges
  /** Cards without a badge because the background did not answer; drawn once it does. */
  #unanswered: Element[] = []
  /** The block with the one badge of a page about one supplier. */
  #ownScope: Element | undefined

  constructor(page: PageReader, factory: BadgeFactory) {
    this.#page = page
    this.#factory = factory
    this.#badges = new Badges(({ anchor, supplier }, found) =>
      factory.make(supplier, { ground: anchor.after, size: page.isResultPage ? 'card' : 'page', found }),
    )
  }

  /** Whether a page about one supplier has a place for its badge. */
  get hasOwnPlace(): boolean {
    return this.#ownScope !== undefined
  }

  draw(changes: Changes): void {
    if (this.#page.isResultPage) this.#drawCards(changes)
    else this.#drawOwn()
    this.refresh()
  }

  /** Draws the badges anew whose supplier has changed. */
  refresh(): void {
    this.#unanswered.push(...this.#badges.refresh())
  }

  /** The cards that had no answer when they were last asked about, each once. */
  takeUnanswered(): Element[] {
    const unanswered = this.#unanswered
    this.#unanswered = []
    return unanswered
  }

  judged(): Iterable<JudgedCard & { badge: Badge }> {
    return this.#badges.judged()
  }

  suppliers(): Set<JudgedSupplier> {
    return this.#badges.suppliers()
  }

  clear(): void {
    this.#badges.clear()
    this.#ownScope = undefined
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
      this.#factory.lookAtGround(anchor.after)
      const supplier = this.#page.ofCard(anchor)
      if (supplier !== undefined && hasBadge(supplier)) spots.push({ anchor, key, supplier })
      else orphans.push(anchor.scope)
    }
    for (const scope of orphans) this.#badges.drop(scope)
    for (const spot of spots) this.#badges.draw(spot)
  }
}
