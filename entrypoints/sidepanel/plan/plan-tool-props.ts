import type { Plan } from '@/lib/core/plan.ts'
import type { Entry, List, PinnedListing } from '@/lib/core/shortlist.ts'
import type { Day } from '@/lib/sourcing/day.ts'
import type { OrderDocument } from '@/lib/sourcing/documents/order-document.ts'
import type { Route } from '@/lib/stores/route.ts'
import type { OpenDocument, PlanScope } from './use-plan-document.ts'

/** A supplier to plan with; without an entry where it is on no list. */
export interface PlanMember {
  id: string
  name: string
  entry?: Entry
  pinned?: PinnedListing
}

/** What every tool of the plan works on. */
export interface PlanToolProps {
  list?: List
  members: readonly PlanMember[]
  stored: readonly Plan[]
  /** What the documents are about that all members have in common. */
  shared: PlanScope
  /** What all members have in common. */
  order: OpenDocument<OrderDocument>
  today: Day
  route: Route
  go: (route: Route) => void
}

/** The tools that speak of one supplier at a time. */
export interface SupplierToolProps extends PlanToolProps {
  member: PlanMember
}
