import type { ComponentType } from 'react'
import { PlanFrame } from '@/components/plan/plan-frame.tsx'
import { planTools, type PlanTool } from '@/components/plan/plan-tools.ts'
import { useTexts } from '@/components/texts-context.ts'
import { dayOf } from '@/lib/sourcing/day.ts'
import { emptyOrder } from '@/lib/sourcing/documents/order-document.ts'
import { useSettings } from '../../shared/settings-context.ts'
import { ComplianceTool } from './compliance-tool.tsx'
import { DiligenceTool } from './diligence-tool.tsx'
import { DisputeTool } from './dispute-tool.tsx'
import { IncotermsTool } from './incoterms-tool.tsx'
import { InspectionTool } from './inspection-tool.tsx'
import { LandedCostTool } from './landed-cost-tool.tsx'
import { MilestonesTool } from './milestones-tool.tsx'
import { PaymentTool } from './payment-tool.tsx'
import { PipelineTool } from './pipeline-tool.tsx'
import type { PlanMember, PlanToolProps, SupplierToolProps } from './plan-tool-props.ts'
import { RisksTool } from './risks-tool.tsx'
import { RoutesTool } from './routes-tool.tsx'
import { SpecificationTool } from './specification-tool.tsx'
import { usePlanDocument, type PlanScope } from './use-plan-document.ts'
import { WritingTool } from './writing-tool.tsx'

/** Tools that speak of one supplier at a time, and tools that speak of all. */
const supplierTools = {
  diligence: DiligenceTool,
  incoterms: IncotermsTool,
  inspection: InspectionTool,
  payment: PaymentTool,
  milestones: MilestonesTool,
  routes: RoutesTool,
  risks: RisksTool,
  dispute: DisputeTool,
  writing: WritingTool,
} as const satisfies Partial<Record<PlanTool, ComponentType<SupplierToolProps>>>

const listTools = {
  pipeline: PipelineTool,
  'landed-cost': LandedCostTool,
  specification: SpecificationTool,
  compliance: ComplianceTool,
} as const satisfies Partial<Record<PlanTool, ComponentType<PlanToolProps>>>

const isSupplierTool = (tool: PlanTool): tool is keyof typeof supplierTools => tool in supplierTools

interface OpenPlanProps extends Omit<PlanToolProps, 'order' | 'shared' | 'today'> {
  first: PlanMember
}

/** The tool that the link names, for the supplier that it names. */
export function OpenPlan({ first, ...props }: OpenPlanProps) {
  const { list, members, stored, route, go } = props
  const { t, now } = useTexts()
  const { market = 'other', orderValueUsd } = useSettings()
  const shared: PlanScope = list === undefined ? { supplierId: first.id } : { listId: list.id }
  const order = usePlanDocument('order', shared, stored, {
    ...emptyOrder(market),
    ...(orderValueUsd !== undefined && { valueUsd: String(orderValueUsd) }),
  })
  const tool = planTools.find((one) => one === route.tool) ?? 'pipeline'
  const named = members.find(({ id }) => id === route.record)
  const toolProps = { ...props, shared, order, today: dayOf(now) }
  const goTo = (part: { tool?: PlanTool; record?: string }) => {
    const { record = named?.id } = part
    const key = part.tool === undefined ? route.key : undefined
    const where = { ...(record !== undefined && { record }), ...(key !== undefined && { key }) }
    go({ view: 'plan', tool: part.tool ?? tool, ...where })
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
