import type { DuePayment, Reminder } from '@/lib/sourcing/milestones/due-dates.ts'
import type { Schedule } from '@/lib/sourcing/milestones/schedule.ts'
import { useTexts } from '../texts-context.ts'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'

interface ScheduleViewProps {
  schedule: Schedule
  payments: readonly DuePayment[]
  reminders: readonly Reminder[]
}

/** The way to the day of need, counted back from it, with the holidays on it. */
export function ScheduleView({ schedule, payments, reminders }: ScheduleViewProps) {
  const { t, formats } = useTexts()
  const { steps, lateByDays, startBy, neededOn } = schedule
  const [first] = steps.filter(({ days }) => days > 0)
  return (
    <>
      {lateByDays > 0 && first !== undefined && (
        <div className="mt-4">
          <Notice>{t('plan.late', { days: lateByDays, step: t(`plan.steps.${first.id}`) })}</Notice>
        </div>
      )}
      <Section
        title={t('planView.milestones.way', { from: formats.date(startBy), to: formats.date(neededOn) })}
      >
        <ol className="ms-1 border-s border-line">
          {steps.map(({ id, from, to, days, holidays }) => (
            <li key={id} className="relative pb-3 ps-4 text-sm last:pb-0">
              <span
                aria-hidden
                className="absolute -start-[4.5px] top-1.5 size-2 rounded-full border border-line-strong bg-ground"
              />
              <div className="flex flex-wrap justify-between gap-x-4">
                <span className="font-medium">{t(`plan.steps.${id}`)}</span>
                <span className="text-soft tabular-nums">
                  {t('planView.milestones.span', { from: formats.date(from), to: formats.date(to), days })}
                </span>
              </div>
              {holidays.map((holiday) => (
                <p key={`${holiday.id} ${from}`} className="text-xs text-medium">
                  {t('plan.holidayInStep', {
                    holiday: t(`plan.holidays.${holiday.id}`),
                    closed: holiday.closedDays,
                  })}
                </p>
              ))}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('planView.milestones.due')}>
        {reminders.length === 0 ? (
          <p className="text-sm text-soft">{t('planView.milestones.nothingDue')}</p>
        ) : (
          <ul className="divide-y divide-line border-y border-line text-sm">
            {reminders.map((reminder) => (
              <li
                key={`${reminder.code} ${reminder.payment ?? ''}`}
                className="flex justify-between gap-4 py-1.5"
              >
                <span className="min-w-0">
                  {t(`plan.reminders.${reminder.code}`)}
                  <PaymentOf
                    payment={reminder.payment === undefined ? undefined : payments[reminder.payment]}
                  />
                </span>
                <span className="whitespace-nowrap tabular-nums">{formats.date(reminder.on)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}

function PaymentOf({ payment }: { payment: DuePayment | undefined }) {
  const { t } = useTexts()
  if (payment === undefined) return null
  const { percent, waitsFor, daysAfter } = payment
  return (
    <span className="block text-xs text-faint">
      {t('planView.payment.stage', {
        percent,
        event: t(`plan.payment.events.${waitsFor}`),
        days: daysAfter,
      })}
    </span>
  )
}
