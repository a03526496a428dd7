import { PlanEmpty } from '@/components/plan/plan-empty.tsx'

/** From shortlist to order: the tools of the plan. */
export function PlanTab() {
  return <PlanEmpty />
}
