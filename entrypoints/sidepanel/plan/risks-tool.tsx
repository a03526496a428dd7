import { PastOrderList } from '@/components/plan/past-order-list.tsx'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { RiskRegisterView } from '@/components/plan/risk-register-view.tsx'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { Section } from '@/components/ui/section.tsx'
import { performanceLine } from '@/lib/i18n/performance-line.ts'
import { orderPerformance } from '@/lib/sourcing/risk-register/past-orders.ts'
import { riskLines, riskProblems, withRisk } from '@/lib/sourcing/risk-register/risk-register.ts'
import { suggestRisks } from '@/lib/sourcing/risk-register/suggest-risks.ts'
import { useServices } from '../../shared/services.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { usePlanDocument } from './use-plan-document.ts'
import { useRiskFindings } from './use-risk-findings.ts'
import { useRiskRemoval } from './use-risk-removal.ts'

/** The risks of an order with a supplier, and how the orders before it went. */
export function RisksTool(props: SupplierToolProps) {
  const { member, stored, today } = props
  const texts = useTexts()
  const { t } = texts
  const { newId } = useServices()
  const findings = useRiskFindings(props)
  const document = usePlanDocument('risks', { supplierId: member.id }, stored, { risks: [], orders: [] })
  const removal = useRiskRemoval(document)
  if (findings === undefined) return <SupplierSkeleton />
  const { risks, orders } = document.value
  const { performance, problems } = orderPerformance(orders)
  const setRisks = (next: typeof risks) => document.change({ ...document.value, risks: next })
  const setOrders = (next: typeof orders) => document.change({ ...document.value, orders: next })
  return (
    <ProblemsContext value={[...riskProblems(risks), ...problems]}>
      <SavingLine {...document} />
      <div className="grid gap-x-10 min-[1100px]:-mt-5 min-[1100px]:grid-cols-2">
        <Section title={t('risks.title')}>
          <RiskRegisterView
            lines={riskLines(risks, suggestRisks(findings))}
            today={today}
            onAdd={() => setRisks(withRisk(risks, newId(), { likelihood: 'medium', effect: 'medium' }))}
            onChange={(id, change) => setRisks(withRisk(risks, id, change))}
            onRemove={removal.removeRisk}
          />
        </Section>
        <Section title={t('risks.orders.title')}>
          <PastOrderList
            orders={orders}
            summary={performance && performanceLine(performance, texts)}
            onAdd={() => setOrders([...orders, { id: newId() }])}
            onChange={(index, order) => setOrders(orders.with(index, order))}
            onRemove={removal.removeOrder}
          />
        </Section>
      </div>
    </ProblemsContext>
  )
}
