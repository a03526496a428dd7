import type { OrderDocument } from '@/lib/sourcing/documents/order-document.ts'
import { guidedCosts } from '@/lib/sourcing/landed-cost/freight-guide.ts'
import { useTexts } from '../texts-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { useGuideHint } from './guide-hint.ts'
import { RowList } from './row-list.tsx'
import { TypedField } from './typed-field.tsx'

type Duty = NonNullable<OrderDocument['duties']>[number]

const bases = ['percent', 'per-kg', 'per-unit'] as const

interface DutyRowsProps {
  rows: Duty[]
  /** Of the amounts a kilogram or a unit. */
  currency: string
  today: string
  onChange: (rows: Duty[]) => void
}

/** The duties of the order, each with where its rate was looked up and when. */
export function DutyRows({ rows, currency, today, onChange }: DutyRowsProps) {
  const { t } = useTexts()
  const hintOf = useGuideHint()
  return (
    <RowList
      label={t('planView.duties.title')}
      path="duties"
      rows={rows}
      most={30}
      fresh={(): Duty => ({ label: '', basis: 'percent', value: '', source: '', on: today })}
      addLabel={t('planView.duties.add')}
      removeLabel={(index) => t('planView.duties.remove', { index })}
      onChange={onChange}
    >
      {(duty, index, change) => (
        <FieldGrid>
          <TypedField
            label={t('planView.duties.label')}
            path={`duties.${index}.label`}
            kind="text"
            value={duty.label}
            onChange={(label) => change({ ...duty, label })}
          />
          <TypedField
            label={t('planView.duties.value')}
            path={`duties.${index}.value`}
            value={duty.value}
            hint={duty.basis === 'percent' ? hintOf(guidedCosts.dutyPercent, 'percent') : undefined}
            onChange={(value) => change({ ...duty, value })}
          />
          <ChoiceField
            label={t('planView.duties.basis')}
            path={`duties.${index}.currency`}
            values={bases}
            value={duty.basis}
            textOf={(basis) => t(`plan.dutyBases.${basis}`)}
            onChange={(basis) =>
              change({ ...duty, basis, currency: basis === 'percent' ? undefined : currency })
            }
          />
          <TypedField
            label={t('planView.duties.source')}
            path={`duties.${index}.source`}
            kind="text"
            value={duty.source}
            onChange={(source) => change({ ...duty, source })}
          />
          <TypedField
            label={t('planView.lookedUpOn')}
            path={`duties.${index}.on`}
            kind="date"
            value={duty.on}
            onChange={(on) => change({ ...duty, on })}
          />
        </FieldGrid>
      )}
    </RowList>
  )
}
