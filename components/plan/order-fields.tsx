import type { OrderDocument } from '@/lib/sourcing/documents/order-document.ts'
import { freightMethods } from '@/lib/sourcing/landed-cost/freight-guide.ts'
import { markets } from '@/lib/sourcing/landed-cost/markets.ts'
import { useTexts } from '../texts-context.ts'
import { MoneyField } from './charge-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { TypedField } from './typed-field.tsx'

export interface OrderFieldsProps {
  order: OrderDocument
  onChange: (order: OrderDocument) => void
}

/** What is ordered, where it goes and how, the same for every supplier of the list. */
export function OrderFields({ order, onChange }: OrderFieldsProps) {
  const { t } = useTexts()
  const change = (part: Partial<OrderDocument>) => onChange({ ...order, ...part })
  return (
    <FieldGrid>
      <TypedField
        label={t('planView.order.quantity')}
        path="quantity"
        value={order.quantity}
        onChange={(quantity) => change({ quantity })}
      />
      <TypedField
        label={t('planView.order.unit')}
        path="unit"
        value={order.unit}
        onChange={(unit) => change({ unit: unit.slice(0, 40) })}
        kind="text"
      />
      <TypedField
        label={t('planView.order.currency')}
        path="currency"
        value={order.currency}
        onChange={(currency) => change({ currency: currency.toUpperCase().slice(0, 3) })}
        kind="text"
      />
      <ChoiceField
        label={t('planView.order.method')}
        path="method"
        values={freightMethods}
        value={order.method}
        textOf={(method) => t(`plan.methods.${method}`)}
        onChange={(method) => change({ method })}
      />
      <ChoiceField
        label={t('planView.order.market')}
        path="market"
        values={markets}
        value={order.market}
        textOf={(market) => t(`plan.markets.${market}`)}
        onChange={(market) => change({ market })}
      />
      <MoneyField
        label={t('planView.order.sellingPrice')}
        path="sellingPrice"
        currency={order.currency}
        value={order.sellingPrice}
        onChange={(sellingPrice) => change({ sellingPrice })}
      />
    </FieldGrid>
  )
}
