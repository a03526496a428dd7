import type { PlanDocument } from '@/lib/sourcing/documents/plan-documents.ts'
import {
  beneficiaries,
  paymentEvents,
  paymentRoutes,
  stagePresets,
  type PaymentStageDraft,
} from '@/lib/sourcing/payment/payment-terms.ts'
import { useTexts } from '../texts-context.ts'
import { Switch } from '../ui/switch.tsx'
import { MoneyField } from './charge-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { useMoney } from './money-texts.ts'
import { useProblem } from './problems-context.ts'
import { RowList } from './row-list.tsx'
import { TypedField } from './typed-field.tsx'

type Payment = PlanDocument<'payment'>

interface PaymentFieldsProps {
  payment: Payment
  currency: string
  /** What the goods cost after the landed cost; absent where that is not known. */
  goods?: string
  onChange: (payment: Payment) => void
}

const presetNames = ['own', ...(Object.keys(stagePresets) as (keyof typeof stagePresets)[])] as const

/** How the price is shared over stages, which way the money takes, and to whose account. */
export function PaymentFields({ payment, currency, goods, onChange }: PaymentFieldsProps) {
  const { t } = useTexts()
  const money = useMoney(currency)
  const change = (part: Partial<Payment>) => onChange({ ...payment, ...part })
  const preset = presetNames.find(
    (name) => name !== 'own' && JSON.stringify(stagePresets[name]) === JSON.stringify(payment.stages),
  )
  return (
    <div className="space-y-4">
      <FieldGrid>
        <MoneyField
          label={t('planView.payment.price')}
          path="price"
          currency={currency}
          value={payment.price}
          hint={
            payment.price === undefined && goods !== undefined
              ? t('planView.payment.fromCost', { amount: money(goods) })
              : undefined
          }
          onChange={(price) => change({ price: price.amount.trim() === '' ? undefined : price })}
        />
        <ChoiceField
          label={t('planView.payment.route')}
          path="route"
          values={paymentRoutes}
          value={payment.route}
          textOf={(route) => t(`plan.payment.routes.${route}`)}
          onChange={(route) => change({ route })}
        />
        <ChoiceField
          label={t('planView.payment.beneficiary')}
          path="beneficiary"
          values={beneficiaries}
          value={payment.beneficiary}
          textOf={(one) => t(`plan.payment.beneficiaries.${one}`)}
          onChange={(beneficiary) => change({ beneficiary })}
        />
        <ChoiceField
          label={t('planView.payment.preset')}
          path="preset"
          values={presetNames}
          value={preset ?? 'own'}
          textOf={(name) => (name === 'own' ? t('planView.payment.own') : t(`plan.payment.presets.${name}`))}
          onChange={(name) => name !== 'own' && change({ stages: [...stagePresets[name]] })}
        />
      </FieldGrid>
      <Switch
        label={t('planView.payment.changed')}
        checked={payment.beneficiaryChanged ?? false}
        onChange={(beneficiaryChanged) => change({ beneficiaryChanged })}
      />
      <RowList
        label={t('planView.payment.stages')}
        path="stages"
        rows={payment.stages}
        most={10}
        fresh={(): PaymentStageDraft => ({ percent: '', waitsFor: 'received' })}
        addLabel={t('planView.payment.add')}
        removeLabel={(index) => t('planView.payment.remove', { index })}
        onChange={(stages) => change({ stages })}
      >
        {(stage, index, changeStage) => (
          <FieldGrid narrow>
            <TypedField
              label={t('planView.payment.percent')}
              path={`stages.${index}.percent`}
              value={stage.percent}
              onChange={(percent) => changeStage({ ...stage, percent })}
            />
            <ChoiceField
              label={t('planView.payment.waitsFor')}
              path={`stages.${index}.waitsFor`}
              values={paymentEvents}
              value={stage.waitsFor}
              textOf={(event) => t(`plan.payment.events.${event}`)}
              onChange={(waitsFor) => changeStage({ ...stage, waitsFor })}
            />
            <TypedField
              label={t('planView.payment.daysAfter')}
              path={`stages.${index}.daysAfter`}
              value={stage.daysAfter}
              placeholder="0"
              onChange={(daysAfter) => changeStage({ ...stage, daysAfter })}
            />
          </FieldGrid>
        )}
      </RowList>
      <StageSum />
    </div>
  )
}

/** Shares that do not make a whole are the fault of no single stage. */
function StageSum() {
  const problem = useProblem('stages')
  return problem === undefined || problem.isMissing ? null : (
    <p role="alert" className="text-xs text-high">
      {problem.text}
    </p>
  )
}
