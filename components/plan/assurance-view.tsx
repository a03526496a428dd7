import type { Outcome } from '@/lib/sourcing/fields/problem.ts'
import type { PlanDocument } from '@/lib/sourcing/documents/plan-documents.ts'
import {
  openReceiptChecks,
  receiptChecks,
  type DisputeWindow,
  type ReceiptCheck,
} from '@/lib/sourcing/payment/trade-assurance.ts'
import { useTexts } from '../texts-context.ts'
import { Notice } from '../ui/notice.tsx'
import { FieldGrid } from './field-grid.tsx'
import { TypedField } from './typed-field.tsx'

type Assurance = PlanDocument<'assurance'>

interface AssuranceViewProps {
  assurance: Assurance
  /** Absent while receipt is not confirmed. */
  window?: Outcome<DisputeWindow>
  onChange: (assurance: Assurance) => void
}

/** Trade Assurance: what to have checked before receipt is confirmed, and how long a dispute can be opened after it. */
export function AssuranceView({ assurance, window, onChange }: AssuranceViewProps) {
  const { t, formats } = useTexts()
  const { rules, confirmedOn, done } = assurance
  const change = (part: Partial<Assurance>) => onChange({ ...assurance, ...part })
  const changeRules = (part: Partial<Assurance['rules']>) => change({ rules: { ...rules, ...part } })
  const open = openReceiptChecks(done)
  return (
    <div className="space-y-4">
      {open.length > 0 && <Notice>{t('plan.assurance.beforeConfirming')}</Notice>}
      <ul className="divide-y divide-line border-y border-line text-sm">
        {receiptChecks.map((check) => (
          <li key={check}>
            <label className="flex cursor-pointer items-center gap-2.5 py-1.5">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={done.includes(check)}
                onChange={() => change({ done: toggled(done, check) })}
              />
              {t(`plan.assurance.checks.${check}`)}
            </label>
          </li>
        ))}
      </ul>
      <FieldGrid>
        <TypedField
          label={t('planView.assurance.confirmedOn')}
          path="confirmedOn"
          kind="date"
          value={confirmedOn}
          hint={open.length > 0 ? t('planView.assurance.stillOpen', { count: open.length }) : undefined}
          onChange={(day) => change({ confirmedOn: day === '' ? undefined : day })}
        />
        <TypedField
          label={t('planView.assurance.disputeDays')}
          path="disputeDays"
          value={rules.disputeDays}
          onChange={(disputeDays) => changeRules({ disputeDays })}
        />
        <TypedField
          label={t('planView.assurance.negotiateDays')}
          path="negotiateDays"
          value={rules.negotiateDays}
          onChange={(negotiateDays) => changeRules({ negotiateDays })}
        />
        <TypedField
          label={t('planView.lookedUpOn')}
          path="readOn"
          kind="date"
          value={rules.readOn}
          onChange={(readOn) => changeRules({ readOn })}
        />
        <TypedField
          label={t('planView.assurance.source')}
          path="source"
          kind="text"
          placeholder={t('planView.assurance.usual')}
          value={rules.source}
          onChange={(source) => changeRules({ source })}
        />
      </FieldGrid>
      {window?.ok && (
        <p className="text-sm">
          <strong>
            {t('plan.assurance.window', {
              days: window.value.daysLeft,
              day: formats.date(window.value.lastDay),
            })}
          </strong>
          {window.value.daysLeft > 0 && (
            <>
              {' '}
              {t('plan.assurance.openBy', {
                day: formats.date(window.value.openBy),
                negotiate: Number(rules.negotiateDays),
              })}
            </>
          )}
        </p>
      )}
      <p className="text-xs text-faint">{t('plan.assurance.orderPage')}</p>
    </div>
  )
}

const toggled = (done: readonly ReceiptCheck[], check: ReceiptCheck) =>
  done.includes(check) ? done.filter((one) => one !== check) : [...done, check]
