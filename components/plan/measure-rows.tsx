import { measureUnits, mostMeasures, type Measure } from '@/lib/sourcing/documents/specification-document.ts'
import { useTexts } from '../texts-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { RowList } from './row-list.tsx'
import { TypedField } from './typed-field.tsx'

interface MeasureRowsProps {
  measures: readonly Measure[]
  onChange: (measures: Measure[]) => void
}

/** What is measured, how much it is and how far it may be off. */
export function MeasureRows({ measures, onChange }: MeasureRowsProps) {
  const { t } = useTexts()
  return (
    <RowList
      label={t('specification.measures')}
      path="measures"
      rows={measures}
      most={mostMeasures}
      fresh={(): Measure => ({ name: '', size: '', unit: measures.at(-1)?.unit ?? 'mm' })}
      addLabel={t('specification.addMeasure')}
      removeLabel={(index) => t('specification.removeMeasure', { index })}
      onChange={onChange}
    >
      {(measure, index, change) => (
        <FieldGrid narrow>
          <TypedField
            kind="text"
            label={t('specification.measure')}
            path={`measures.${index}.name`}
            value={measure.name}
            onChange={(name) => change({ ...measure, name: name.slice(0, 40) })}
          />
          <TypedField
            label={t('specification.size')}
            path={`measures.${index}.size`}
            value={measure.size}
            onChange={(size) => change({ ...measure, size })}
          />
          <ChoiceField
            label={t('specification.unit')}
            path={`measures.${index}.unit`}
            values={measureUnits}
            value={measure.unit}
            textOf={(unit) => unit}
            onChange={(unit) => change({ ...measure, unit })}
          />
          <TypedField
            label={t('specification.tolerance')}
            path={`measures.${index}.tolerance`}
            value={measure.tolerance}
            onChange={(tolerance) => change({ ...measure, tolerance })}
          />
        </FieldGrid>
      )}
    </RowList>
  )
}
