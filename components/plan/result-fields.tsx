import { diligenceOutcomes, type DiligenceResult } from '@/lib/sourcing/diligence/diligence.ts'
import { useTexts } from '../texts-context.ts'
import { controlClass } from '../ui/field.tsx'
import { Toggles } from '../ui/toggles.tsx'
import { FieldFrame } from './field-frame.tsx'
import { TypedField } from './typed-field.tsx'

interface ResultFieldsProps {
  result: DiligenceResult
  /** The present day, e.g. `2026-11-21`. */
  today: string
  onChange: (change: Partial<Omit<DiligenceResult, 'check'>>) => void
}

/** What became of a check: the result, its day, and the words of the buyer. */
export function ResultFields({ result, today, onChange }: ResultFieldsProps) {
  const { t } = useTexts()
  const { check, outcome, on, note } = result
  return (
    <>
      <div>
        <p className="mb-1 text-xs font-medium text-soft">{t('diligenceView.result')}</p>
        <Toggles
          label={t('diligenceView.result')}
          options={diligenceOutcomes.map((value) => ({ value, title: t(`diligence.outcomes.${value}`) }))}
          chosen={outcome}
          onChange={(chosen) =>
            onChange({ outcome: chosen, on: chosen === undefined ? undefined : on || today })
          }
        />
      </div>
      {outcome !== undefined && (
        <TypedField
          kind="date"
          className="max-w-[160px]"
          label={t('diligenceView.on')}
          path={`results.${check}.on`}
          value={on}
          onChange={(day) => onChange({ on: day })}
        />
      )}
      <FieldFrame label={t('diligenceView.note')} path={`results.${check}.note`}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={20_000}
            value={note ?? ''}
            onChange={({ target }) => onChange({ note: target.value })}
            className={`${controlClass} field-sizing-content max-h-60 min-h-14 resize-none py-1.5`}
          />
        )}
      </FieldFrame>
    </>
  )
}
