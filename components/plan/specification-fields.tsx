import { incoterms } from '@/lib/core/quote.ts'
import { longestWords, type SpecificationDocument } from '@/lib/sourcing/documents/specification-document.ts'
import { inspectionLevels } from '@/lib/sourcing/inspection/code-letters.ts'
import { guidedAqls } from '@/lib/sourcing/inspection/inspection-plan.ts'
import { aqls } from '@/lib/sourcing/inspection/single-sampling.ts'
import { useTexts } from '../texts-context.ts'
import { Section } from '../ui/section.tsx'
import { MoneyField } from './charge-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { LongField } from './long-field.tsx'
import { MeasureRows } from './measure-rows.tsx'
import { TypedField } from './typed-field.tsx'

interface SpecificationFieldsProps {
  sheet: SpecificationDocument
  onChange: (sheet: SpecificationDocument) => void
}

const requirements = ['materials', 'colours', 'packing', 'labels', 'tests'] as const

/** What is to be made: the product, its measures and what is required of it. */
export function ProductFields({ sheet, onChange }: SpecificationFieldsProps) {
  const { t } = useTexts()
  const change = (part: Partial<SpecificationDocument>) => onChange({ ...sheet, ...part })
  return (
    <div className="space-y-4">
      <TypedField
        kind="text"
        label={t('specification.product')}
        path="product"
        value={sheet.product}
        onChange={(product) => change({ product })}
      />
      <MeasureRows measures={sheet.measures} onChange={(measures) => change({ measures })} />
      {requirements.map((name) => (
        <LongField
          key={name}
          label={t(`specification.${name}`)}
          path={name}
          most={longestWords}
          value={sheet[name]}
          onChange={(words) => change({ [name]: words })}
        />
      ))}
    </div>
  )
}

/** How strictly it is inspected. */
export function QualityFields({ sheet, onChange }: SpecificationFieldsProps) {
  const { t } = useTexts()
  return (
    <Section title={t('specification.quality')}>
      <FieldGrid narrow>
        <ChoiceField
          label={t('planView.inspection.level')}
          path="level"
          values={inspectionLevels}
          value={sheet.level}
          textOf={(level) => t(`plan.inspection.levels.${level}`)}
          onChange={(level) => onChange({ ...sheet, level })}
        />
        <ChoiceField
          label={t('planView.inspection.major')}
          path="major"
          values={aqls}
          value={sheet.major}
          textOf={(aql) => aql}
          hint={t('planView.inspection.guidedAqls', guidedAqls)}
          onChange={(major) => onChange({ ...sheet, major })}
        />
        <ChoiceField
          label={t('planView.inspection.minor')}
          path="minor"
          values={aqls}
          value={sheet.minor}
          textOf={(aql) => aql}
          onChange={(minor) => onChange({ ...sheet, minor })}
        />
      </FieldGrid>
    </Section>
  )
}

interface DeliveryFieldsProps extends SpecificationFieldsProps {
  /** Of the order, which count while nothing is typed. */
  quantity: string
  currency: string
}

/** How much of it is wanted, at which price, where, and with which samples. */
export function DeliveryFields({ sheet, onChange, quantity, currency }: DeliveryFieldsProps) {
  const { t } = useTexts()
  const change = (part: Partial<SpecificationDocument>) => onChange({ ...sheet, ...part })
  const terms = ['open', ...incoterms] as const
  return (
    <Section title={t('specification.order')}>
      <FieldGrid>
        <TypedField
          label={t('specification.quantity')}
          path="quantity"
          value={sheet.quantity}
          placeholder={quantity}
          hint={t('specification.quantityOfOrder')}
          onChange={(typed) => change({ quantity: typed })}
        />
        <MoneyField
          label={t('specification.targetPrice')}
          path="targetPrice"
          currency={currency}
          value={sheet.targetPrice}
          onChange={(targetPrice) => change({ targetPrice })}
        />
        <ChoiceField
          label={t('specification.incoterm')}
          path="incoterm"
          values={terms}
          value={sheet.incoterm ?? 'open'}
          textOf={(term) => (term === 'open' ? t('specification.noIncoterm') : term)}
          onChange={(term) => change({ incoterm: term === 'open' ? undefined : term })}
        />
        <TypedField
          kind="text"
          label={t('specification.place')}
          path="place"
          value={sheet.place}
          onChange={(place) => change({ place })}
        />
        <TypedField
          kind="text"
          label={t('specification.destination')}
          path="destination"
          value={sheet.destination}
          onChange={(destination) => change({ destination })}
        />
        <TypedField
          kind="date"
          label={t('specification.samplesBy')}
          path="samplesBy"
          value={sheet.samplesBy}
          onChange={(samplesBy) => change({ samplesBy })}
        />
      </FieldGrid>
      <LongField
        className="mt-3"
        label={t('specification.samples')}
        path="samples"
        most={longestWords}
        hint={t('specification.samplesHint')}
        value={sheet.samples}
        onChange={(samples) => change({ samples })}
      />
    </Section>
  )
}
