import type { Anchor } from './find-anchors.ts'
import type { PageSupplier } from './page-suppliers.ts'
import type { Badge } from './badge.ts'
import type { ChipView } from './chip.ts'

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

export interface Badges {
  /** Whether the badge of this card is there, in its place and for this offer. */
  isDrawn(anchor: Anchor, key: string): boolean
  draw(spot: Spot): void
  /** Takes the badge of a card away. */
  drop(scope: Element): void
  /** Draws the badges anew whose supplier has changed. */
  refresh(): void
  /** The suppliers whose badges stand in the page. */
  suppliers(): PageSupplier[]
  clear(): void
}

const viewOf = ({ assessment, saved, rejected }: PageSupplier): ChipView => ({ assessment, saved, rejected })

function isSameView(one: ChipView, other: ChipView): boolean {
  return one.assessment === other.assessment && one.saved === other.saved && one.rejected === other.rejected
}

/** An element like our hosts in the place of one: a card that the page has cloned brings such a dead host with it. */
function deadHostAfter(element: Element): HTMLElement | undefined {
  const next = element.nextElementSibling
  const looksDead = next instanceof HTMLDivElement && next.attributes.length === 0 && !next.hasChildNodes()
  return looksDead ? next : undefined
}

/** Keeps one badge a card, whatever the page does to its cards. */
export function createBadges(
  create: (view: ChipView, spot: Spot, found: HTMLElement | undefined) => Badge,
): Badges {
  const byScope = new WeakMap<Element, Placed>()
  const live = new Set<Placed>()

  const remove = (placed: Placed) => {
    placed.badge.host.remove()
    byScope.delete(placed.scope)
    live.delete(placed)
  }

  const standsAt = ({ badge }: Placed, { after }: Anchor) => badge.host.previousElementSibling === after

  const putBack = (placed: Placed, { after }: Anchor) => {
    if (placed.returns >= maxReturns) return
    placed.returns += 1
    after.after(placed.badge.host)
  }

  return {
    isDrawn(anchor, key) {
      const placed = byScope.get(anchor.scope)
      return placed !== undefined && placed.key === key && live.has(placed) && standsAt(placed, anchor)
    },
    draw(spot) {
      const { anchor, key, supplier } = spot
      const view = viewOf(supplier)
      const placed = byScope.get(anchor.scope)
      if (placed !== undefined && placed.supplier === supplier) {
        placed.key = key
        live.add(placed)
        if (!standsAt(placed, anchor)) putBack(placed, anchor)
        if (!isSameView(placed.badge.view, view)) placed.badge.show(view)
        return
      }
      if (placed !== undefined) remove(placed)
      const found = deadHostAfter(anchor.after)
      const badge = create(view, spot, found)
      if (badge.host !== found) anchor.after.after(badge.host)
      const added = { scope: anchor.scope, key, supplier, badge, returns: placed?.returns ?? 0 }
      byScope.set(anchor.scope, added)
      live.add(added)
    },
    drop(scope) {
      const placed = byScope.get(scope)
      if (placed !== undefined) remove(placed)
    },
    refresh() {
      for (const placed of live) {
        if (!placed.scope.isConnected) {
          live.delete(placed)
          continue
        }
        const view = viewOf(placed.supplier)
        if (!isSameView(placed.badge.view, view)) placed.badge.show(view)
      }
    },
    suppliers() {
      return [...new Set([...live].filter(({ scope }) => scope.isConnected).map(({ supplier }) => supplier))]
    },
    clear() {
      for (const placed of live) remove(placed)
    },
  }
}
