import type { OrderDocument } from '@/lib/sourcing/documents/order-document.ts'
import { guidedCosts } from '@/lib/sourcing/landed-cost/freight-guide.ts'
import { useTexts } from '../texts-context.ts'
import { Switch } from '../ui/switch.tsx'
import { ChargeField, MoneyField } from './charge-field.tsx'
import { DutyRows } from './duty-rows.tsx'
import { ExchangeRows } from './exchange-rows.tsx'
import { FieldGrid } from './field-grid.tsx'
import { useGuideHint, useGuideNames } from './guide-hint.ts'
import type { OrderFieldsProps } from './order-fields.tsx'
import { TypedField } from './typed-field.tsx'

/** Amounts of the order with what a guide says of them, in the order of the form. */
const amounts = [
  { name: 'broker', rough: guidedCosts.brokerUsd, unit: 'usd' },
  { name: 'entryFees' },
  { name: 'inspection', rough: guidedCosts.inspectionUsd, unit: 'usd' },
  { name: 'storage' },
  { name: 'documents' },
] as const

const charges = [
  { name: 'insurance', rough: guidedCosts.insurancePercent, unit: 'percent' },
  { name: 'paymentFee' },
  { name: 'contingency', rough: guidedCosts.contingencyPercent, unit: 'percent' },
] as const

interface OrderCostFieldsProps extends OrderFieldsProps {
  today: string
}

/** What customs, brokers, banks and inspectors take of the order, whoever supplies it. */
export function OrderCostFields({ order, onChange, today }: OrderCostFieldsProps) {
  const { t } = useTexts()
  const hintOf = useGuideHint()
  const namesOf = useGuideNames()
  const { currency, tax } = order
  const change = (part: Partial<OrderDocument>) => onChange({ ...order, ...part })
  return (
    <div className="space-y-4">
      <p className="text-xs text-faint">{t(`plan.customsValues.${order.market}`)}</p>
      <DutyRows
        rows={order.duties ?? []}
        currency={currency}
        today={today}
        onChange={(duties) => change({ duties })}
      />
      <FieldGrid>
        <TypedField
          label={t('planView.order.tax')}
          path="tax"
          value={tax?.percent}
          onChange={(percent) => change({ tax: taxOf(percent, tax?.reclaimable ?? false) })}
        />
        {amounts.map(({ name, ...more }) => (
          <MoneyField
            key={name}
            label={t(`planView.order.${name}`)}
            path={name}
            currency={currency}
            value={order[name]}
            hint={'rough' in more ? hintOf(more.rough, more.unit) : undefined}
            onChange={(amount) => change({ [name]: amount })}
          />
        ))}
        {charges.map(({ name, ...more }) => (
          <ChargeField
            key={name}
            label={t(`planView.order.${name}`)}
            path={name}
            currency={currency}
            value={order[name] ?? { percent: '' }}
            hint={'rough' in more ? hintOf(more.rough, more.unit) : undefined}
            onChange={(charge) => change({ [name]: charge })}
          />
        ))}
        <TypedField
          label={t('planView.order.insuredPercent')}
          path="insuredPercent"
          value={order.insuredPercent}
          placeholder="110"
          onChange={(insuredPercent) => change({ insuredPercent })}
        />
      </FieldGrid>
      {tax !== undefined && (
        <Switch
          label={t('planView.order.reclaimable')}
          checked={tax.reclaimable}
          onChange={(reclaimable) => change({ tax: { ...tax, reclaimable } })}
        />
      )}
      <ExchangeRows
        rows={order.exchangeRates ?? []}
        currency={currency}
        today={today}
        onChange={(exchangeRates) => change({ exchangeRates })}
      />
      <p className="text-xs text-faint">{namesOf([guidedCosts.brokerUsd.guide])}</p>
    </div>
  )
}

/** Without a rate there is no tax to speak of. */
const taxOf = (percent: string, reclaimable: boolean) =>
  percent.trim() === '' ? undefined : { percent, reclaimable }
