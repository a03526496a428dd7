import { CircleCheck } from 'lucide-react'
import { levels, type Level } from '@/lib/sourcing/risk-register/risk-kinds.ts'
import { riskGrade } from '@/lib/sourcing/risk-register/risk-grade.ts'
import type { RiskEntry, RiskLine as Line } from '@/lib/sourcing/risk-register/risk-register.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { LineDetails } from './line-details.tsx'
import { LongField } from './long-field.tsx'
import { useProblem } from './problems-context.ts'
import { riskReason, riskTexts } from './risk-texts.ts'
import { TypedField } from './typed-field.tsx'

interface RiskLineProps {
  line: Line
  /** The present day, e.g. `2026-11-21`. */
  today: string
  onChange: (change: Omit<RiskEntry, 'id' | 'dismissed'>) => void
  onRemove: () => void
}

/** A risk in a line, which unfolds to what the buyer says of it. */
export function RiskLine(props: RiskLineProps) {
  const { line, today } = props
  const texts = useTexts()
  const { t, formats } = texts
  const { owner, due, isDone } = line
  const grade = riskGrade(line)
  const isWrong = useProblem(`risks.${line.id}`) !== undefined
  const isOverdue = !isWrong && due !== '' && due < today && !isDone
  const said = [
    ...(owner === '' ? [] : [owner]),
    ...(due === '' || isWrong
      ? []
      : [t(isOverdue ? 'risks.overdue' : 'risks.dueOn', { day: formats.date(due) })]),
  ]
  const { risk } = riskTexts(line, texts)
  return (
    <LineDetails
      isWrong={isWrong}
      startsOpen={line.kind === undefined && risk === ''}
      summary={
        <>
          <span className="min-w-0 grow">
            <span className={`block wrap-anywhere ${isDone ? 'text-faint line-through' : ''}`}>
              {risk === '' ? t('risks.unnamed') : risk}
            </span>
            {said.length > 0 && (
              <span className={`block text-xs wrap-anywhere ${isOverdue ? 'text-medium' : 'text-faint'}`}>
                {said.join(' · ')}
              </span>
            )}
          </span>
          {isDone ? (
            <Chip tone="unknown" icon={<CircleCheck aria-hidden size={14} />}>
              {t('risks.done')}
            </Chip>
          ) : (
            grade && <Chip tone={grade}>{t('risks.grade', { grade: t(`risks.levels.${grade}`) })}</Chip>
          )}
        </>
      }
    >
      <RiskFields {...props} />
    </LineDetails>
  )
}

const choices = ['', ...levels] as const

function RiskFields({ line, onChange, onRemove }: RiskLineProps) {
  const texts = useTexts()
  const { t } = texts
  const { id, kind, guide, owner, due, isDone, reasons } = line
  const path = `risks.${id}`
  const { risk, measure } = riskTexts(line, texts)
  const levelField = (name: 'likelihood' | 'effect') => (
    <ChoiceField<Level | ''>
      label={t(`risks.${name}`)}
      path={`${path}.${name}`}
      values={choices}
      value={line[name] ?? ''}
      textOf={(level) => (level === '' ? t('risks.notSaid') : t(`risks.levels.${level}`))}
      onChange={(level) => onChange({ [name]: level === '' ? undefined : level })}
    />
  )
  return (
    <div className="space-y-3">
      {reasons.length > 0 && (
        <div className="text-xs">
          <p className="font-medium text-soft">{t('risks.why')}</p>
          <ul className="mt-0.5 list-disc space-y-0.5 ps-4 text-soft">
            {reasons.map((reason) => {
              const said = riskReason(reason, texts)
              return <li key={said}>{said}</li>
            })}
          </ul>
        </div>
      )}
      <LongField
        label={t('risks.risk')}
        path={`${path}.risk`}
        value={risk}
        most={500}
        onChange={(text) => onChange({ risk: text })}
      />
      <LongField
        label={t('risks.measure')}
        path={`${path}.measure`}
        value={measure}
        most={2000}
        onChange={(text) => onChange({ measure: text })}
      />
      <FieldGrid>
        {levelField('likelihood')}
        {levelField('effect')}
        <TypedField
          label={t('risks.owner')}
          path={`${path}.owner`}
          kind="text"
          value={owner}
          onChange={(text) => onChange({ owner: text })}
        />
        <TypedField
          label={t('risks.due')}
          path={`${path}.due`}
          kind="date"
          value={due}
          onChange={(day) => onChange({ due: day })}
        />
      </FieldGrid>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <label className="flex cursor-pointer items-center gap-2.5 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={isDone}
            onChange={() => onChange({ done: !isDone })}
          />
          {t('risks.done')}
        </label>
        <Button variant="quiet" onClick={onRemove}>
          {t(kind === undefined ? 'risks.remove' : 'risks.dismiss')}
        </Button>
      </div>
      {guide && <p className="text-xs text-faint">{t(`plan.guides.${guide}`)}</p>}
    </div>
  )
}
