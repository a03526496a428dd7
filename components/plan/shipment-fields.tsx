import { incoterms } from '@/lib/core/quote.ts'
import type { CostDocument } from '@/lib/sourcing/documents/order-document.ts'
import { deliveryOf, payerOf, placesOf } from '@/lib/sourcing/incoterms/terms.ts'
import { containerSizes } from '@/lib/sourcing/landed-cost/chargeable.ts'
import { guidedFreight, type FreightMethod } from '@/lib/sourcing/landed-cost/freight-guide.ts'
import { useTexts } from '../texts-context.ts'
import { MoneyField } from './charge-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { TypedField } from './typed-field.tsx'

export interface CostFieldsProps {
  costs: CostDocument
  currency: string
  method: FreightMethod
  onChange: (costs: CostDocument) => void
}

const bases = ['by-method', 'per-kg', 'total'] as const

/** Under which term it ships, and what the main carriage costs. */
export function ShipmentFields({ costs, currency, method, onChange }: CostFieldsProps) {
  const texts = useTexts()
  const { t, formats } = texts
  const change = (part: Partial<CostDocument>) => onChange({ ...costs, ...part })
  const places = placesOf(costs.incoterm)
  const delivery = deliveryOf(costs.incoterm, costs.place)
  const buyerShips = payerOf('main-carriage', delivery) === 'buyer'
  const { usdPerKg, days } = guidedFreight[method]
  const freight = costs.freight ?? { amount: '', currency, basis: 'by-method' as const }
  const rough = t('planView.freightGuide', {
    rate: formats.range({ min: usdPerKg.min, max: usdPerKg.max }, 'usd'),
    min: days.min,
    max: days.max,
  })
  return (
    <FieldGrid>
      <ChoiceField
        label={t('planView.shipment.incoterm')}
        path="incoterm"
        values={incoterms}
        value={costs.incoterm}
        textOf={(term) => `${term} · ${t(`plan.terms.${term}`)}`}
        onChange={(incoterm) => change({ incoterm, place: undefined })}
      />
      {places.length > 1 && (
        <ChoiceField
          label={t('planView.shipment.place')}
          path="place"
          values={places}
          value={delivery.place}
          textOf={(place) => t(`plan.places.${place}`)}
          onChange={(place) => change({ place })}
        />
      )}
      {buyerShips && (
        <>
          <MoneyField
            label={t('planView.shipment.freight')}
            path="freight"
            currency={currency}
            value={freight}
            hint={rough}
            onChange={(money) => change({ freight: { ...freight, ...money } })}
          />
          <ChoiceField
            label={t('planView.shipment.basis')}
            path="freight.basis"
            values={bases}
            value={freight.basis}
            textOf={(basis) =>
              basis === 'by-method' ? t(`plan.freightUnits.${method}`) : t(`plan.freightBases.${basis}`)
            }
            onChange={(basis) => change({ freight: { ...freight, basis } })}
          />
        </>
      )}
      {!buyerShips && (
        <MoneyField
          label={t('planView.shipment.carriageInPrice')}
          path="carriageInPrice"
          currency={currency}
          value={costs.carriageInPrice}
          onChange={(carriageInPrice) => change({ carriageInPrice })}
        />
      )}
      {method === 'sea-fcl' && (
        <>
          <ChoiceField
            label={t('planView.shipment.container')}
            path="container.size"
            values={containerSizes}
            value={costs.container?.size ?? '20'}
            textOf={(size) => t(`plan.containers.${size}`)}
            onChange={(size) => change({ container: { ...costs.container, size } })}
          />
          <TypedField
            label={t('planView.shipment.containers')}
            path="container.count"
            value={costs.container?.count}
            placeholder={t('planView.shipment.asNeeded')}
            onChange={(count) => change({ container: { size: costs.container?.size ?? '20', count } })}
          />
        </>
      )}
    </FieldGrid>
  )
}
