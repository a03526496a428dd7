import { incoterms, type Incoterm } from '@/lib/core/quote.ts'
import { termWarnings } from '@/lib/sourcing/incoterms/term-warnings.ts'
import { deliveryOf, placesOf, type NamedPlace } from '@/lib/sourcing/incoterms/terms.ts'
import { freightMethods, type FreightMethod } from '@/lib/sourcing/landed-cost/freight-guide.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { Section } from '../ui/section.tsx'
import { ChoiceField } from './choice-field.tsx'
import { CostWarningList } from './cost-warning-list.tsx'
import { FactLines } from './fact-lines.tsx'
import { FieldGrid } from './field-grid.tsx'
import { LegTable } from './leg-table.tsx'

interface IncotermsViewProps {
  term: Incoterm
  place?: NamedPlace
  method: FreightMethod
  onTerm: (term: Incoterm) => void
  onPlace: (place: NamedPlace) => void
  onMethod: (method: FreightMethod) => void
}

/** What a term means: who pays each leg, and where the risk passes, which is another question. */
export function IncotermsView({ term, place, method, onTerm, onPlace, onMethod }: IncotermsViewProps) {
  const { t } = useTexts()
  const delivery = deliveryOf(term, place)
  const places = placesOf(term)
  const warnings = termWarnings(term, method)
  const offers = [...new Set(warnings.flatMap((warning) => ('offer' in warning ? [warning.offer] : [])))]
  return (
    <div>
      <FieldGrid>
        <ChoiceField
          label={t('planView.shipment.incoterm')}
          path="incoterm"
          values={incoterms}
          value={term}
          textOf={(one) => `${one} · ${t(`plan.terms.${one}`)}`}
          onChange={onTerm}
        />
        {places.length > 1 && (
          <ChoiceField
            label={t('planView.shipment.place')}
            path="place"
            values={places}
            value={delivery.place}
            textOf={(one) => t(`plan.places.${one}`)}
            onChange={onPlace}
          />
        )}
        <ChoiceField
          label={t('planView.order.method')}
          path="method"
          values={freightMethods}
          value={method}
          textOf={(one) => t(`plan.methods.${one}`)}
          onChange={onMethod}
        />
      </FieldGrid>
      <div className="mt-4 space-y-2">
        <CostWarningList warnings={warnings} />
        {offers.map((offer) => (
          <Button key={offer} onClick={() => onTerm(offer)}>
            {t('planView.incoterms.take', { term: offer })}
          </Button>
        ))}
      </div>
      <Section title={t('planView.incoterms.risk')}>
        <FactLines
          facts={[
            [t('planView.incoterms.riskPasses'), t(`plan.risk.${delivery.riskPasses}`)],
            ...(term === 'DDP' ? [[t('plan.ddp.importer'), t('plan.ddp.seller')] as const] : []),
          ]}
        />
      </Section>
      <Section title={t('planView.incoterms.legs')}>
        <LegTable delivery={delivery} />
      </Section>
      <Section title={t('planView.incoterms.all')}>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(220px,1fr))] gap-x-4 text-sm">
          {incoterms.map((one) => (
            <li key={one} className="border-b border-line">
              <button
                type="button"
                aria-current={one === term}
                className="w-full py-1.5 text-start hover:bg-sheet aria-[current=true]:font-semibold"
                onClick={() => onTerm(one)}
              >
                <span className="inline-block w-11">{one}</span> {t(`plan.terms.${one}`)}
                <span className="block ps-11 text-xs font-normal text-faint">
                  {t(`plan.risk.${deliveryOf(one).riskPasses}`)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
