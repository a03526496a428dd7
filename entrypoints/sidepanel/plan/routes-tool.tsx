import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { RoutesView } from '@/components/plan/routes-view.tsx'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { routesFor } from '@/lib/sourcing/routes/routes.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { useMemberCost, valueUsdOf } from './use-member-cost.ts'

/** Ways to keep the order safe, for what it is worth. */
export function RoutesTool(props: SupplierToolProps) {
  const { order } = props
  const { quantity, valueUsd } = order.value
  const cost = useMemberCost(props)
  const routes = routesFor({ valueUsd: valueUsdOf(valueUsd, cost), units: quantity })
  return (
    <ProblemsContext value={routes.ok ? [] : routes.problems}>
      <SavingLine {...order} />
      <RoutesView
        order={order.value}
        counted={valueUsdOf(undefined, cost)}
        routes={routes.ok ? routes.value : undefined}
        onChange={order.change}
      />
    </ProblemsContext>
  )
}
