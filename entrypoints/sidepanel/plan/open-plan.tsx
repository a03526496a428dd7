import type { ComponentType } from 'react'
import { PlanFrame } from '@/components/plan/plan-frame.tsx'
import { planTools, type PlanTool } from '@/components/plan/plan-tools.ts'
import { useTexts } from '@/components/texts-context.ts'
import { dayOf } from '@/lib/sourcing/day.ts'
import { emptyOrder } from '@/lib/sourcing/documents/order-document.ts'
import { useSettings } from '../../shared/settings-context.ts'
import { IncotermsTool } from './incoterms-tool.tsx'
import { InspectionTool } from './inspection-tool.tsx'
import { LandedCostTool } from './landed-cost-tool.tsx'
import { MilestonesTool } from './milestones-tool.tsx'
import { PaymentTool } from './payment-tool.tsx'
import { PipelineTool } from './pipeline-tool.tsx'
import type { PlanMember, PlanToolProps, SupplierToolProps } from './plan-tool-props.ts'
import { RoutesTool } from './routes-tool.tsx'
import { usePlanDocument } from './use-plan-document.ts'

/** Tools that speak of one supplier at a time, and tools that speak of all. */
const supplierTools = {
  incoterms: IncotermsTool,
  inspection: InspectionTool,
  payment: PaymentTool,
  milestones: MilestonesTool,
  routes: RoutesTool,
} as const satisfies Partial<Record<PlanTool, ComponentType<SupplierToolProps>>>

const listTools = {
  pipeline: PipelineTool,
  'landed-cost': LandedCostTool,
} as const satisfies Partial<Record<PlanTool, ComponentType<PlanToolProps>>>

const isSupplierTool = (tool: PlanTool): tool is keyof typeof supplierTools => tool in supplierTools

interface OpenPlanProps extends Omit<PlanToolProps, 'order' | 'today'> {
  first: PlanMember
}

/** The tool that the link names, for the supplier that it names. */
export function OpenPlan({ first, ...props }: OpenPlanProps) {
  const { list, members, stored, route, go } = props
  const { t, now } = useTexts()
  const { market = 'other', orderValueUsd } = useSettings()
  const order = usePlanDocument(
    'order',
    list === undefined ? { supplierId: first.id } : { listId: list.id },
    stored,
    { ...emptyOrder(market), ...(orderValueUsd !== undefined && { valueUsd: String(orderValueUsd) }) },
  )
  const tool = planTools.find((one) => one === route.tool) ?? 'pipeline'
  const named = members.find(({ id }) => id === route.record)
  const toolProps = { ...props, order, today: dayOf(now) }
  const goTo = (part: { tool?: PlanTool; record?: string }) => {
    const { record = named?.id } = part
    go({ view: 'plan', tool: part.tool ?? tool, ...(record !== undefined && { record }) })
  }
  const frame = {
    tool,
    suppliers: members,
    onTool: (chosen: PlanTool) => goTo({ tool: chosen }),
    onSupplier: (record: string | undefined) =>
      record === undefined ? go({ view: 'plan', tool }) : goTo({ record }),
  }
  if (isSupplierTool(tool)) {
    const Tool = supplierTools[tool]
    const member = named ?? first
    return (
      <PlanFrame {...frame} supplierId={member.id}>
        <Tool key={member.id} {...toolProps} member={member} />
      </PlanFrame>
    )
  }
  const Tool = listTools[tool]
  return (
    <PlanFrame
      {...frame}
      {...(tool === 'landed-cost' && {
        supplierId: named?.id,
        allLabel: t('planView.allSuppliers', { count: members.length }),
      })}
    >
      <Tool {...toolProps} />
    </PlanFrame>
  )
}
