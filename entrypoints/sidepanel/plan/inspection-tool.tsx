import { InspectionAdviceView } from '@/components/plan/inspection-advice.tsx'
import { InspectionFields } from '@/components/plan/inspection-fields.tsx'
import { InspectionResult } from '@/components/plan/inspection-result.tsx'
import { OrderValueField } from '@/components/plan/order-value-field.tsx'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { inspectionPlan, usualInspection } from '@/lib/sourcing/inspection/inspection-plan.ts'
import { inspectionAdvice } from '@/lib/sourcing/inspection/when-to-inspect.ts'
import { copyText } from '../../shared/copy-text.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { useMemberCost, valueUsdOf } from './use-member-cost.ts'
import { lastChanged, usePlanDocument } from './use-plan-document.ts'

/** How a supplier's goods are inspected. While no lot is named, the order is the lot. */
export function InspectionTool(props: SupplierToolProps) {
  const { member, stored, order } = props
  const inspection = usePlanDocument('inspection', { supplierId: member.id }, stored, {
    ...usualInspection,
    lotSize: '',
  })
  const draft = inspection.value
  const { quantity, valueUsd } = order.value
  const cost = useMemberCost(props)
  const plan = inspectionPlan({ ...draft, lotSize: draft.lotSize.trim() === '' ? quantity : draft.lotSize })
  const advice = inspectionAdvice(valueUsdOf(valueUsd, cost))
  const problems = [plan, advice].flatMap((outcome) => (outcome.ok ? [] : outcome.problems))
  return (
    <ProblemsContext value={problems}>
      <SavingLine {...lastChanged(order, inspection)} />
      <div className="grid gap-x-10 min-[1100px]:grid-cols-2">
        <div className="min-w-0">
          <InspectionFields draft={draft} quantity={quantity} onChange={inspection.change} />
          {plan.ok && <InspectionResult plan={plan.value} onCopy={copyText} />}
        </div>
        <div className="mt-5 min-w-0 min-[1100px]:mt-0">
          <OrderValueField
            path="orderValueUsd"
            value={valueUsd}
            counted={valueUsdOf(undefined, cost)}
            onChange={(text) => order.change({ ...order.value, valueUsd: text })}
          />
          {advice.ok && <InspectionAdviceView advice={advice.value} />}
        </div>
      </div>
    </ProblemsContext>
  )
}
