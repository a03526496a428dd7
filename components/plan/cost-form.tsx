import type { CostDocument } from '@/lib/sourcing/documents/order-document.ts'
import { useTexts } from '../texts-context.ts'
import { CartonFields } from './carton-fields.tsx'
import { FormPart } from './form-part.tsx'
import { orderCostPaths, orderPaths, pricePaths, shipmentPaths, supplierCostPaths } from './form-paths.ts'
import { LegCostFields } from './leg-cost-fields.tsx'
import { OrderCostFields } from './order-cost-fields.tsx'
import { OrderFields, type OrderFieldsProps } from './order-fields.tsx'
import { PriceRows } from './price-rows.tsx'
import { ShipmentFields } from './shipment-fields.tsx'
import { TierLine } from './tier-line.tsx'

interface CostFormProps {
  order: OrderFieldsProps['order']
  costs: CostDocument
  today: string
  onOrder: OrderFieldsProps['onChange']
  onCosts: (costs: CostDocument) => void
  /** Absent where the prices are those of the supplier's quotes already. */
  onTakeQuotes?: () => void
}

/** Everything that a landed cost is counted from: the order first, then what this supplier asks for it. */
export function CostForm({ order, costs, today, onOrder, onCosts, onTakeQuotes }: CostFormProps) {
  const { t } = useTexts()
  const { currency, method } = order
  return (
    <div className="min-w-0 border-t border-line">
      <FormPart title={t('planView.parts.order')} paths={orderPaths} startsOpen>
        <OrderFields order={order} onChange={onOrder} />
        <p className="mt-3 text-xs text-faint">{t('planView.order.shared')}</p>
      </FormPart>
      <FormPart title={t('planView.parts.prices')} paths={pricePaths} startsOpen>
        <PriceRows
          rows={costs.quotes ?? []}
          currency={currency}
          onChange={(quotes) => onCosts({ ...costs, quotes })}
          onTakeQuotes={onTakeQuotes}
        />
        <TierLine tiers={costs.tiers} onRemove={() => onCosts({ ...costs, tiers: undefined })} />
      </FormPart>
      <FormPart title={t('planView.parts.shipment')} paths={shipmentPaths} startsOpen>
        <div className="space-y-4">
          <ShipmentFields costs={costs} currency={currency} method={method} onChange={onCosts} />
          <CartonFields carton={costs.carton} onChange={(carton) => onCosts({ ...costs, carton })} />
        </div>
      </FormPart>
      <FormPart title={t('planView.parts.supplierCosts')} paths={supplierCostPaths}>
        <LegCostFields costs={costs} currency={currency} onChange={onCosts} />
      </FormPart>
      <FormPart title={t('planView.parts.orderCosts')} paths={orderCostPaths}>
        <OrderCostFields order={order} today={today} onChange={onOrder} />
      </FormPart>
    </div>
  )
}
