import type { CostDocument } from '@/lib/sourcing/documents/order-document.ts'
import { deliveryOf, payerOf } from '@/lib/sourcing/incoterms/terms.ts'
import { guidedCosts } from '@/lib/sourcing/landed-cost/freight-guide.ts'
import { useTexts } from '../texts-context.ts'
import { MoneyField } from './charge-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { useGuideHint } from './guide-hint.ts'
import type { CostFieldsProps } from './shipment-fields.tsx'
import { TypedField } from './typed-field.tsx'

/** Legs whose cost is typed; freight, insurance and customs have fields of their own. */
const costedLegs = [
  'origin-loading',
  'pre-carriage',
  'export-clearance',
  'origin-terminal',
  'destination-terminal',
  'on-carriage',
  'unloading',
] as const

/** What else this supplier's order costs: samples, tooling, and the legs that the term leaves to the buyer. */
export function LegCostFields({ costs, currency, onChange }: Omit<CostFieldsProps, 'method'>) {
  const { t } = useTexts()
  const hintOf = useGuideHint()
  const delivery = deliveryOf(costs.incoterm, costs.place)
  const change = (part: Partial<CostDocument>) => onChange({ ...costs, ...part })
  return (
    <FieldGrid>
      <MoneyField
        label={t('plan.lines.samples')}
        path="samples"
        currency={currency}
        value={costs.samples}
        hint={hintOf(guidedCosts.samplesUsd, 'usd')}
        onChange={(samples) => change({ samples })}
      />
      <MoneyField
        label={t('plan.lines.tooling')}
        path="tooling"
        currency={currency}
        value={costs.tooling}
        onChange={(tooling) => change({ tooling })}
      />
      <TypedField
        label={t('planView.toolingUnits')}
        path="toolingUnits"
        value={costs.toolingUnits}
        placeholder={t('planView.thisOrder')}
        onChange={(toolingUnits) => change({ toolingUnits })}
      />
      {costedLegs
        .filter((leg) => payerOf(leg, delivery) === 'buyer')
        .map((leg) => (
          <MoneyField
            key={leg}
            label={t(`plan.legs.${leg}`)}
            path={`legCosts.${leg}`}
            currency={currency}
            value={costs.legCosts?.[leg]}
            onChange={(cost) => change({ legCosts: { ...costs.legCosts, [leg]: cost } })}
          />
        ))}
    </FieldGrid>
  )
}
