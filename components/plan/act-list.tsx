import { CalendarClock } from 'lucide-react'
import type { ActChange, Compliance } from '@/lib/sourcing/compliance/compliance-for.ts'
import { useTexts } from '../texts-context.ts'

/** Acts, each as it is cited and with where it was published; what changes on which day stands with it. */
export function ActList({ acts }: Pick<Compliance, 'acts'>) {
  const { t, formats } = useTexts()
  return (
    <ul className="divide-y divide-line border-y border-line text-sm">
      {acts.map(({ id, name, number, date, dated, source, standards = [], changes }) => (
        <li key={id} className="py-2">
          <h3 className="font-medium wrap-anywhere">
            <bdi lang="en">{name}</bdi>
          </h3>
          <p className="text-xs text-soft">
            {t(dated === 'adopted' ? 'compliance.adopted' : 'compliance.inForce', {
              number,
              day: formats.date(date),
            })}
          </p>
          {standards.length > 0 && (
            <p className="text-xs text-soft">
              {t('compliance.standards', { standards: formats.list(standards.map((one) => one.name)) })}
            </p>
          )}
          {changes.map((change) => (
            <Change key={`${change.on} ${change.code}`} {...change} />
          ))}
          <p className="text-xs text-faint wrap-anywhere">{t('compliance.source', { source })}</p>
        </li>
      ))}
    </ul>
  )
}

function Change({ on, code, source, isAhead }: ActChange) {
  const { t, formats } = useTexts()
  const values = { day: formats.date(on), change: t(`compliance.changes.${code}`) }
  return (
    <p className={`mt-0.5 flex gap-1.5 text-xs ${isAhead ? 'text-medium' : 'text-soft'}`}>
      <CalendarClock aria-hidden size={13} className="mt-px shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        {t(isAhead ? 'compliance.from' : 'compliance.since', values)}{' '}
        <span className="text-faint">({source})</span>
      </span>
    </p>
  )
}

/** Standards that no act of the table asks for, with the guide that names them. */
export function StandardList({ standards }: Pick<Compliance, 'standards'>) {
  const { t } = useTexts()
  return (
    <ul className="divide-y divide-line border-y border-line text-sm">
      {standards.map(({ id, name, guide }) => (
        <li key={id} className="py-1.5">
          <bdi lang="en">{name}</bdi>
          <span className="block text-xs text-faint">{t(`plan.guides.${guide}`)}</span>
        </li>
      ))}
    </ul>
  )
}
