import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { DuePayment } from '@/lib/sourcing/milestones/due-dates.ts'
import type { PaymentStage } from '@/lib/sourcing/payment/payment-stages.ts'
import type { PaymentWarning } from '@/lib/sourcing/payment/payment-warnings.ts'
import { useTexts } from '../texts-context.ts'
import { useMoney } from './money-texts.ts'

interface PaymentStageTableProps {
  /** With their days where there is a schedule. */
  stages: readonly (PaymentStage | DuePayment)[]
  currency: string
}

/** What is paid when: each stage waits for what happens, not for the day. */
export function PaymentStageTable({ stages, currency }: PaymentStageTableProps) {
  const { t, formats } = useTexts()
  const money = useMoney(currency)
  return (
    <ol className="divide-y divide-line border-y border-line text-sm">
      {stages.map((stage, index) => (
        // A stage has no name but its place.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="flex items-baseline justify-between gap-4 py-1.5">
          <span className="min-w-0">
            {t('planView.payment.stage', {
              percent: stage.percent,
              event: t(`plan.payment.events.${stage.waitsFor}`),
              days: stage.daysAfter,
            })}
            {'dueOn' in stage && (
              <span className="block text-xs text-faint">
                {t('planView.payment.planned', { day: formats.date(stage.dueOn) })}
              </span>
            )}
          </span>
          <span className="font-semibold whitespace-nowrap tabular-nums">{money(stage.amount)}</span>
        </li>
      ))}
    </ol>
  )
}

const looks = {
  critical: { Icon: CircleAlert, tone: 'text-high' },
  warning: { Icon: TriangleAlert, tone: 'text-medium' },
  info: { Icon: Info, tone: 'text-unknown' },
} as const

/** What of the terms is dangerous, the gravest first, each with the guide that says so. */
export function PaymentWarnings({ warnings }: { warnings: readonly PaymentWarning[] }) {
  const { t } = useTexts()
  if (warnings.length === 0) return <p className="text-sm text-soft">{t('planView.payment.noWarnings')}</p>
  return (
    <ul className="space-y-2 text-sm">
      {warnings.map(({ code, severity, guide }) => {
        const { Icon, tone } = looks[severity]
        return (
          <li key={code} className="flex gap-2">
            <Icon aria-hidden size={14} className={`mt-0.5 shrink-0 ${tone}`} />
            <span className="min-w-0">
              {t(`plan.payment.warnings.${code}`)}
              {guide && <span className="block text-xs text-faint">{t(`plan.guides.${guide}`)}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
