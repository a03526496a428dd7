import { inspectionLevels } from '@/lib/sourcing/inspection/code-letters.ts'
import { guidedAqls, type InspectionDraft } from '@/lib/sourcing/inspection/inspection-plan.ts'
import { aqls, severities } from '@/lib/sourcing/inspection/single-sampling.ts'
import { useTexts } from '../texts-context.ts'
import { Switch } from '../ui/switch.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { TypedField } from './typed-field.tsx'

interface InspectionFieldsProps {
  draft: InspectionDraft
  /** Items of the order, which count while no lot size is typed. */
  quantity: string
  onChange: (draft: InspectionDraft) => void
}

/** What is inspected, how much of it, and how strictly. */
export function InspectionFields({ draft, quantity, onChange }: InspectionFieldsProps) {
  const { t } = useTexts()
  const change = (part: Partial<InspectionDraft>) => onChange({ ...draft, ...part })
  return (
    <>
      <FieldGrid>
        <TypedField
          label={t('planView.inspection.lotSize')}
          path="lotSize"
          value={draft.lotSize}
          placeholder={quantity}
          onChange={(lotSize) => change({ lotSize })}
        />
        <ChoiceField
          label={t('planView.inspection.level')}
          path="level"
          values={inspectionLevels}
          value={draft.level}
          textOf={(level) => t(`plan.inspection.levels.${level}`)}
          onChange={(level) => change({ level })}
        />
        <ChoiceField
          label={t('planView.inspection.major')}
          path="major"
          values={aqls}
          value={draft.major}
          textOf={(aql) => aql}
          hint={t('planView.inspection.guidedAqls', guidedAqls)}
          onChange={(major) => change({ major })}
        />
        <ChoiceField
          label={t('planView.inspection.minor')}
          path="minor"
          values={aqls}
          value={draft.minor}
          textOf={(aql) => aql}
          onChange={(minor) => change({ minor })}
        />
        <ChoiceField
          label={t('planView.inspection.severity')}
          path="severity"
          values={severities}
          value={draft.severity}
          textOf={(severity) => t(`plan.inspection.severities.${severity}`)}
          onChange={(severity) => change({ severity })}
        />
      </FieldGrid>
      <Switch
        label={t('planView.inspection.isolated')}
        checked={draft.isolated}
        onChange={(isolated) => change({ isolated })}
      />
    </>
  )
}
