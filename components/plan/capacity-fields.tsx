import { useTexts } from '../texts-context.ts'
import type { DiligenceInputsProps } from './diligence-inputs.ts'
import { FieldGrid } from './field-grid.tsx'
import { TypedField } from './typed-field.tsx'

/** What it claims of its size, and what similar suppliers claim. */
export function CapacityFields({ inputs, onChange }: DiligenceInputsProps) {
  const { t } = useTexts()
  return (
    <fieldset>
      <legend className="mb-2 text-xs font-semibold text-soft">{t('diligenceView.capacity.title')}</legend>
      <FieldGrid>
        {(['revenueUsd', 'peerRevenueUsd', 'peerEmployees'] as const).map((field) => (
          <TypedField
            key={field}
            label={t(`diligenceView.capacity.${field}`)}
            path={`inputs.${field}`}
            value={inputs[field]}
            onChange={(text) => onChange({ ...inputs, [field]: text })}
          />
        ))}
      </FieldGrid>
    </fieldset>
  )
}
