import { useState } from 'react'
import { CostComparison, type ComparedSupplier } from '@/components/plan/cost-comparison.tsx'
import { OrderCostFields } from '@/components/plan/order-cost-fields.tsx'
import { OrderFields } from '@/components/plan/order-fields.tsx'
import { FormPart } from '@/components/plan/form-part.tsx'
import { orderCostPaths, orderPaths } from '@/components/plan/form-paths.ts'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { SupplierChoice } from '@/components/plan/supplier-choice.tsx'
import { WhatIfSliders } from '@/components/plan/what-if-sliders.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { Section } from '@/components/ui/section.tsx'
import type { CostDocument } from '@/lib/sourcing/documents/order-document.ts'
import { compareCosts } from '@/lib/sourcing/landed-cost/compare-costs.ts'
import { marginOf } from '@/lib/sourcing/landed-cost/margin.ts'
import { readOrder } from '@/lib/sourcing/landed-cost/read-order.ts'
import { whatIf, type WhatIf } from '@/lib/sourcing/landed-cost/what-if.ts'
import type { PlanMember, PlanToolProps } from './plan-tool-props.ts'
import { mostCompared } from './compared-members.ts'
import { draftOf } from './use-cost-starts.ts'

interface CostComparisonToolProps extends PlanToolProps {
  chosen: readonly PlanMember[]
  starts: ReadonlyMap<string, CostDocument>
}

/** The same order with two to six suppliers of the list. */
export function CostComparisonTool({
  members,
  stored,
  order,
  today,
  route,
  go,
  chosen,
  starts,
}: CostComparisonToolProps) {
  const { t } = useTexts()
  const [change, setChange] = useState<WhatIf>({})
  const contenders = chosen.map(({ id, name }) => ({
    supplierId: id,
    name,
    draft: whatIf(draftOf(id, order.value, stored, starts.get(id) ?? { incoterm: 'FOB' }), change, today),
  }))
  const compared = compareCosts(contenders, today)
  const ofOrder = contenders.flatMap(({ draft }) => {
    const read = readOrder(draft, today)
    return read.ok ? [] : read.problems
  })
  const quantity = Number(order.value.quantity)
  return (
    <ProblemsContext value={ofOrder.filter(({ path }) => isOfOrder(path))}>
      <SavingLine {...order} />
      <div className="border-t border-line">
        <FormPart title={t('planView.parts.order')} paths={orderPaths} startsOpen>
          <OrderFields order={order.value} onChange={order.change} />
        </FormPart>
        <FormPart title={t('planView.parts.orderCosts')} paths={orderCostPaths}>
          <OrderCostFields order={order.value} today={today} onChange={order.change} />
        </FormPart>
        <FormPart
          title={t('planView.parts.suppliers', { count: chosen.length, of: members.length })}
          paths={[]}
        >
          <SupplierChoice
            suppliers={members}
            chosen={chosen.map(({ id }) => id)}
            most={mostCompared}
            onChange={(records) => go({ ...route, records })}
          />
        </FormPart>
      </div>
      <Section title={t('planView.compare.title')}>
        {compared.ok ? (
          <CostComparison
            suppliers={compared.value.map((one, index): ComparedSupplier => {
              const contender = contenders[index]
              const read = contender && readOrder(contender.draft, today)
              const margin = read?.ok ? marginOf(read.value) : undefined
              return {
                ...one,
                name: contender?.name ?? '',
                ...(margin?.marginPercent !== undefined && { marginPercent: margin.marginPercent }),
              }
            })}
            currency={order.value.currency}
            onOpen={(record) => go({ view: 'plan', tool: 'landed-cost', record })}
          />
        ) : (
          <p className="text-sm text-soft">{t('planView.compare.tooFew')}</p>
        )}
      </Section>
      {compared.ok && compared.value.some(({ cost }) => cost.ok) && (
        <Section title={t('planView.whatIf.title')}>
          <WhatIfSliders
            change={change}
            quantity={Number.isInteger(quantity) && quantity > 0 ? quantity : undefined}
            onChange={setChange}
          />
        </Section>
      )}
    </ProblemsContext>
  )
}

const isOfOrder = (path: string) =>
  [...orderPaths, ...orderCostPaths].some((one) => path === one || path.startsWith(`${one}.`))
