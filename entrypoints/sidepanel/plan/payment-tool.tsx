import { AssuranceView } from '@/components/plan/assurance-view.tsx'
import { PaymentFields } from '@/components/plan/payment-fields.tsx'
import { PaymentStageTable, PaymentWarnings } from '@/components/plan/payment-result.tsx'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { Section } from '@/components/ui/section.tsx'
import { readDocuments, type PlanDocument } from '@/lib/sourcing/documents/plan-documents.ts'
import { duePayments } from '@/lib/sourcing/milestones/due-dates.ts'
import { schedule } from '@/lib/sourcing/milestones/schedule.ts'
import { paymentStages } from '@/lib/sourcing/payment/payment-stages.ts'
import { stagePresets } from '@/lib/sourcing/payment/payment-terms.ts'
import { paymentWarnings } from '@/lib/sourcing/payment/payment-warnings.ts'
import { disputeWindow, usualAssuranceRules } from '@/lib/sourcing/payment/trade-assurance.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { goodsOf, useMemberCost } from './use-member-cost.ts'
import { lastChanged, usePlanDocument } from './use-plan-document.ts'

const usualTerms: PlanDocument<'payment'> = {
  stages: [...stagePresets['30-70-inspection']],
  route: 'trade-assurance',
  beneficiary: 'unknown',
}

/** How a supplier is paid, what of it is dangerous, and what protects the order afterwards. */
export function PaymentTool(props: SupplierToolProps) {
  const { member, stored, order, today } = props
  const { t } = useTexts()
  const about = { supplierId: member.id }
  const payment = usePlanDocument('payment', about, stored, usualTerms)
  const assurance = usePlanDocument('assurance', about, stored, { rules: usualAssuranceRules, done: [] })
  const goods = goodsOf(useMemberCost(props))
  const price = payment.value.price ?? { amount: goods ?? '', currency: order.value.currency }
  const stages = paymentStages(payment.value, price)
  const { milestones } = readDocuments(stored.filter(({ supplierId }) => supplierId === member.id))
  const planned = milestones && schedule(milestones, today)
  const { rules, confirmedOn } = assurance.value
  const window = confirmedOn === undefined ? undefined : disputeWindow(rules, confirmedOn, today)
  const problems = [stages, window].flatMap((outcome) =>
    outcome === undefined || outcome.ok ? [] : outcome.problems,
  )
  return (
    <ProblemsContext value={problems}>
      <SavingLine {...lastChanged(payment, assurance)} />
      <div className="grid gap-x-10 min-[1100px]:grid-cols-2">
        <div className="min-w-0">
          <PaymentFields
            payment={payment.value}
            currency={order.value.currency}
            goods={goods}
            onChange={payment.change}
          />
          {stages.ok && (
            <Section title={t('planView.payment.result')}>
              <PaymentStageTable
                stages={planned?.ok ? duePayments(stages.value, planned.value) : stages.value}
                currency={price.currency}
              />
            </Section>
          )}
          <Section title={t('planView.payment.warnings')}>
            <PaymentWarnings warnings={paymentWarnings(payment.value)} />
          </Section>
        </div>
        <div className="min-w-0 min-[1100px]:-mt-5">
          <Section title={t('planView.assurance.title')}>
            <AssuranceView assurance={assurance.value} window={window} onChange={assurance.change} />
          </Section>
        </div>
      </div>
    </ProblemsContext>
  )
}
