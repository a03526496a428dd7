import {
  usualAssuranceRules,
  type AssuranceRules,
  type DisputeWindow,
} from '@/lib/sourcing/payment/trade-assurance.ts'
import type { Outcome } from '@/lib/sourcing/fields/problem.ts'
import { useTexts } from '../texts-context.ts'

interface DisputeTimeProps {
  rules?: AssuranceRules
  /** Absent while receipt is not confirmed. */
  time?: Outcome<DisputeWindow>
}

/** How long a dispute can still be opened, and by which rules that is counted. */
export function DisputeTime({ rules = usualAssuranceRules, time }: DisputeTimeProps) {
  const { t, formats } = useTexts()
  if (time === undefined) return <p className="text-sm text-soft">{t('dispute.notBegun')}</p>
  if (!time.ok) return null
  const { daysLeft, lastDay, openBy } = time.value
  const day = formats.date(lastDay)
  const isOver = daysLeft === 0
  return (
    <div className="text-sm">
      <p className={`text-lg font-semibold tabular-nums ${isOver ? 'text-high' : ''}`}>
        {isOver ? t('dispute.over') : t('dispute.daysLeft', { days: daysLeft })}
      </p>
      {isOver ? (
        <p className="text-soft">{t('dispute.overOn', { day })}</p>
      ) : (
        <p className="text-soft">
          {t('dispute.lastDay', { day })}.{' '}
          {t('plan.assurance.openBy', { day: formats.date(openBy), negotiate: Number(rules.negotiateDays) })}
        </p>
      )}
      <p className="mt-1 text-xs text-faint">
        {t('dispute.rules', { days: rules.disputeDays, negotiate: rules.negotiateDays })}{' '}
        {t('plan.assurance.orderPage')}
      </p>
    </div>
  )
}
