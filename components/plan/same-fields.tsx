import { useTexts } from '../texts-context.ts'
import type { DiligenceInputsProps } from './diligence-inputs.ts'
import { FieldGrid } from './field-grid.tsx'
import { TypedField } from './typed-field.tsx'

/** Companies whose pages carry the same text or photograph. */
export function SameFields({ inputs, onChange }: DiligenceInputsProps) {
  const { t } = useTexts()
  return (
    <FieldGrid>
      {(['sameTextAs', 'sameImageAs'] as const).map((field) => (
        <TypedField
          key={field}
          kind="text"
          label={t(`diligenceView.${field}`)}
          path={`inputs.${field}`}
          value={inputs[field]}
          hint={t('diligenceView.sameHint')}
          onChange={(text) => onChange({ ...inputs, [field]: text })}
        />
      ))}
    </FieldGrid>
  )
}
