import type { Reason } from '@/lib/core/assessment.ts'
import { useTexts } from './texts-context.ts'

/** "15/18", and in full for those who listen. */
export function Points({ reason }: { reason: Pick<Reason, 'points' | 'max'> }) {
  const { t, formats } = useTexts()
  const values = {
    points: formats.amount(reason.points, 'count'),
    max: formats.amount(reason.max, 'count'),
  }
  return (
    <span className="text-end text-xs leading-[18px] text-faint tabular-nums">
      <span aria-hidden>{t('score.points', values)}</span>
      <span className="sr-only">{t('score.pointsOf', values)}</span>
    </span>
  )
}
