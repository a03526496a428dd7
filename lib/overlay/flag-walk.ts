import { countedFlags } from '@/lib/core/counted-flags.ts'
import type { Badge } from './badge.ts'
import type { JudgedSupplier } from './page-suppliers.ts'

interface JudgedBadge {
  badge: Badge
  supplier: JudgedSupplier
}

const isFlagged = ({ badge, supplier }: JudgedBadge) =>
  countedFlags(supplier.judged.assessment.flags) > 0 && badge.chip.checkVisibility()

const inPageOrder = (one: JudgedBadge, other: JudgedBadge) =>
  one.badge.host.compareDocumentPosition(other.badge.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1

/** Goes through the badges with red flags that can be seen, in the order of the page, round and round. */
export class FlagWalk {
  #last: Badge | undefined

  /** Scrolls to the one after the last; `undefined` where there is none. */
  next(badges: readonly JudgedBadge[]): JudgedBadge | undefined {
    const flagged = badges.filter(isFlagged).toSorted(inPageOrder)
    const next = flagged[(flagged.findIndex(({ badge }) => badge === this.#last) + 1) % flagged.length]
    this.#last = next?.badge
    next?.badge.host.scrollIntoView({ block: 'center', behavior: 'instant' })
    return next
  }
}
