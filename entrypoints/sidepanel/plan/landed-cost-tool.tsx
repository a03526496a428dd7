import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { comparedMembers } from './compared-members.ts'
import { CostComparisonTool } from './cost-comparison-tool.tsx'
import type { PlanToolProps } from './plan-tool-props.ts'
import { SupplierCostTool } from './supplier-cost-tool.tsx'
import { useCostStarts } from './use-cost-starts.ts'

/** What the order costs with one supplier, or with several side by side. */
export function LandedCostTool(props: PlanToolProps) {
  const { route, members, order } = props
  const member = members.find(({ id }) => id === route.record)
  const chosen = member === undefined ? comparedMembers(members, route.records) : [member]
  const starts = useCostStarts(chosen, order.value)
  const start = member && starts?.get(member.id)
  if (starts === undefined || (member !== undefined && start === undefined)) return <SupplierSkeleton />
  return member && start ? (
    <SupplierCostTool key={member.id} {...props} member={member} start={start} />
  ) : (
    <CostComparisonTool {...props} chosen={chosen} starts={starts} />
  )
}
