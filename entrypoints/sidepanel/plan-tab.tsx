import { PlanEmpty } from '@/components/plan/plan-empty.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useShortlist } from '../shared/use-shortlist.ts'
import { OpenPlan } from './plan/open-plan.tsx'
import { usePlanMembers } from './plan/use-plan-members.ts'
import { useStoredPlans } from './plan/use-stored-plans.ts'
import type { ViewProps } from './views.ts'

/** From shortlist to order: the tools of the plan, for the suppliers of the active list. */
export function PlanTab({ route, go }: ViewProps) {
  const { lists, active } = useShortlist()
  const members = usePlanMembers(active?.id, route.record)
  const stored = useStoredPlans()
  if (lists === undefined || members === undefined || stored === undefined) return <SupplierSkeleton />
  const [first] = members
  if (first === undefined) return <PlanEmpty />
  return (
    <OpenPlan
      key={active?.id ?? first.id}
      list={active}
      members={members}
      first={first}
      stored={stored}
      route={route}
      go={go}
    />
  )
}
