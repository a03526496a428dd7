import { freightMethods, guidedFreight } from '@/lib/sourcing/landed-cost/freight-guide.ts'
import { guidedDays, type ScheduleDraft } from '@/lib/sourcing/milestones/schedule.ts'
import { useTexts } from '../texts-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { useGuideHint, useGuideNames } from './guide-hint.ts'
import { TypedField } from './typed-field.tsx'

interface MilestoneFieldsProps {
  draft: ScheduleDraft
  onChange: (draft: ScheduleDraft) => void
}

/** When the goods must be there, and how long each step takes. */
export function MilestoneFields({ draft, onChange }: MilestoneFieldsProps) {
  const { t } = useTexts()
  const hintOf = useGuideHint()
  const namesOf = useGuideNames()
  const change = (part: Partial<ScheduleDraft>) => onChange({ ...draft, ...part })
  const lengths = [
    { name: 'sampleDays', range: guidedDays.samples },
    { name: 'contractDays', range: guidedDays.contract },
    { name: 'productionDays', range: guidedDays.production },
    { name: 'inspectionDays', range: guidedDays.inspection },
    { name: 'transitDays', range: guidedFreight[draft.method].days },
    { name: 'clearanceDays' },
  ] as const
  return (
    <>
      <FieldGrid>
        <TypedField
          label={t('planView.milestones.neededOn')}
          path="neededOn"
          kind="date"
          value={draft.neededOn}
          onChange={(neededOn) => change({ neededOn })}
        />
        <ChoiceField
          label={t('planView.order.method')}
          path="method"
          values={freightMethods}
          value={draft.method}
          textOf={(method) => t(`plan.methods.${method}`)}
          onChange={(method) => change({ method })}
        />
        <TypedField
          label={t('planView.milestones.sampleRounds')}
          path="sampleRounds"
          value={draft.sampleRounds}
          onChange={(sampleRounds) => change({ sampleRounds })}
        />
        {lengths.map(({ name, ...more }) => (
          <TypedField
            key={name}
            label={t(`planView.milestones.${name}`)}
            path={name}
            value={draft[name]}
            placeholder={'range' in more ? String(more.range.max) : '5'}
            hint={'range' in more ? hintOf(more.range, 'days') : undefined}
            onChange={(text) => change({ [name]: text })}
          />
        ))}
      </FieldGrid>
      <p className="mt-3 text-xs text-faint">
        {namesOf([guidedDays.samples.guide, guidedFreight[draft.method].days.guide])}
      </p>
    </>
  )
}
