import type { Badge } from './badge.ts'
import type { JudgedCard } from './card-filter.ts'
import type { ChipView } from './chip.ts'
import type { Anchor } from './find-anchors.ts'
import { hasBadge, isJudged, type JudgedSupplier, type PageSupplier } from './page-suppliers.ts'

/** How often a badge that the page removes is put back: a page that keeps removing it has its way. */
const maxReturns = 5

/** One badge to be drawn: where, for whom, and for which offer (a card may be recycled for another). */
export interface Spot {
  anchor: Anchor
  key: string
  supplier: PageSupplier
}

interface Placed {
  scope: Element
  key: string
  supplier: PageSupplier
  badge: Badge
  returns: number
}

type CreateBadge = (spot: Spot, found: HTMLElement | undefined) => Badge

const isShown = (view: ChipView | undefined, supplier: JudgedSupplier): boolean =>
  view?.assessment === supplier.judged.assessment &&
  view.saved === supplier.saved &&
  view.rejected === supplier.rejected &&
  view.decision === supplier.decision

/** Draws a badge anew where its supplier has been judged or marked since. */
export function showIfChanged({ badge, supplier }: Pick<Placed, 'badge' | 'supplier'>): void {
  if (!isJudged(supplier) || isShown(badge.view, supplier)) return
  const { judged, saved, rejected, decision } = supplier
  badge.show({ assessment: judged.assessment, saved, rejected, decision })
}

function standsAt({ badge }: Placed, { after }: Anchor): boolean {
  return badge.host.previousElementSibling === after
}

/** An element like our hosts in the place of one: a card that the page has cloned brings such a dead host with it. */
function deadHostAfter(element: Element): HTMLElement | undefined {
  const next = element.nextElementSibling
  const looksDead = next instanceof HTMLDivElement && next.attributes.length === 0 && !next.hasChildNodes()
  return looksDead ? next : undefined
}

/**
 * Keeps one badge a card, whatever the page does to its cards. A badge is placed as soon as its supplier is asked
 * about, empty but of its full height, so that the answer moves nothing on the page.
 */
export class Badges {
  readonly #create: CreateBadge
  /** Outlasts the card's absence from the page, so that a card that is moved keeps its badge. */
  readonly #byScope = new WeakMap<Element, Placed>()
  readonly #live = new Set<Placed>()

  constructor(create: CreateBadge) {
    this.#create = create
  }

  /** Whether the badge of this card is there, in its place and for this offer. */
  isDrawn(anchor: Anchor, key: string): boolean {
    const placed = this.#byScope.get(anchor.scope)
    return placed?.key === key && this.#live.has(placed) && standsAt(placed, anchor)
  }

  draw(spot: Spot): void {
    const { anchor, key, supplier } = spot
    const placed = this.#byScope.get(anchor.scope)
    if (placed?.supplier !== supplier) return this.#add(spot, placed)
    placed.key = key
    this.#live.add(placed)
    showIfChanged(placed)
    if (standsAt(placed, anchor) || placed.returns >= maxReturns) return
    placed.returns += 1
    if (deadHostAfter(anchor.after) !== undefined) this.#add(spot, placed)
    else anchor.after.after(placed.badge.host)
  }

  /** Takes the badge of a card away. */
  drop(scope: Element): void {
    const placed = this.#byScope.get(scope)
    if (placed !== undefined) this.#remove(placed)
  }

  /**
   * Draws the badges anew whose supplier has changed, and forgets those of cards that are gone. Answers the cards
   * whose empty badge was taken away because no answer to it is on its way any more.
   */
  refresh(): Element[] {
    const emptied: Element[] = []
    for (const placed of this.#live) {
      if (!placed.scope.isConnected) this.#live.delete(placed)
      else if (hasBadge(placed.supplier)) showIfChanged(placed)
      else {
        this.#remove(placed)
        emptied.push(placed.scope)
      }
    }
    return emptied
  }

  /** The cards that are in the page and whose supplier is judged; they are looked for only as they are asked for. */
  *judged(): Generator<JudgedCard & { badge: Badge }> {
    for (const { scope, supplier, badge } of this.#live)
      if (scope.isConnected && isJudged(supplier)) yield { scope, supplier, badge }
  }

  /** The judged suppliers of the cards that are in the page, each once. */
  suppliers(): Set<JudgedSupplier> {
    return new Set([...this.judged()].map(({ supplier }) => supplier))
  }

  clear(): void {
    for (const placed of this.#live) this.#remove(placed)
  }

  #add(spot: Spot, former: Placed | undefined): void {
    const { anchor, key, supplier } = spot
    if (former !== undefined) this.#remove(former)
    const found = deadHostAfter(anchor.after)
    const badge = this.#create(spot, found)
    const placed = { scope: anchor.scope, key, supplier, badge, returns: former?.returns ?? 0 }
    showIfChanged(placed)
    if (badge.host !== found) anchor.after.after(badge.host)
    this.#byScope.set(anchor.scope, placed)
    this.#live.add(placed)
  }

  #remove(placed: Placed): void {
    placed.badge.host.remove()
    this.#byScope.delete(placed.scope)
    this.#live.delete(placed)
  }
}
