import type { CostDocument } from '@/lib/sourcing/documents/order-document.ts'
import { lengthUnits, weightUnits } from '@/lib/sourcing/landed-cost/read-cargo.ts'
import { useTexts } from '../texts-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { useProblem } from './problems-context.ts'
import { TypedField } from './typed-field.tsx'

type Carton = NonNullable<CostDocument['carton']>

const empty: Carton = {
  length: '',
  width: '',
  height: '',
  lengthUnit: 'cm',
  grossWeight: '',
  weightUnit: 'kg',
  units: '',
}
const sizes = ['length', 'width', 'height', 'grossWeight', 'units'] as const
const lengths = [...lengthUnits.keys()]
const weights = [...weightUnits.keys()]

interface CartonFieldsProps {
  carton: Carton | undefined
  onChange: (carton: Carton | undefined) => void
}

/** One export carton, as the packing list states it. */
export function CartonFields({ carton = empty, onChange }: CartonFieldsProps) {
  const { t } = useTexts()
  const problem = useProblem('carton')
  // A carton of which nothing is said is none: without weight or volume a price for the whole shipment still counts.
  const change = (part: Partial<Carton>) => {
    const changed = { ...carton, ...part }
    onChange(sizes.every((name) => changed[name].trim() === '') ? undefined : changed)
  }
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-soft">{t('planView.carton.title')}</legend>
      <FieldGrid narrow>
        {sizes.map((name) => (
          <TypedField
            key={name}
            label={t(`planView.carton.${name}`)}
            path={`carton.${name}`}
            value={carton[name]}
            onChange={(text) => change({ [name]: text })}
          />
        ))}
        <ChoiceField
          label={t('planView.carton.lengthUnit')}
          path="carton.lengthUnit"
          values={lengths}
          value={carton.lengthUnit}
          textOf={(unit) => unit}
          onChange={(lengthUnit) => change({ lengthUnit })}
        />
        <ChoiceField
          label={t('planView.carton.weightUnit')}
          path="carton.weightUnit"
          values={weights}
          value={carton.weightUnit}
          textOf={(unit) => unit}
          onChange={(weightUnit) => change({ weightUnit })}
        />
      </FieldGrid>
      {problem?.isMissing && <p className="mt-1 text-xs text-faint">{t('planView.carton.needed')}</p>}
    </fieldset>
  )
}
