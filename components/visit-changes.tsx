import type { TimelineStep } from '@/lib/core/timeline-step.ts'
import { changeLines } from '@/lib/i18n/timeline-lines.ts'
import { useTexts } from './texts-context.ts'

/** As many as can be taken in at a glance; the history has the rest. */
const mostLines = 3

interface VisitChangesProps {
  /** When the buyer looked last, in milliseconds since the epoch. */
  visitedAt: number
  /** What was read since, newest first. */
  steps: readonly TimelineStep[]
}

/** What changed in a supplier since the buyer last looked; nothing where nothing did. */
export function VisitChanges({ visitedAt, steps }: VisitChangesProps) {
  const texts = useTexts()
  const { t, formats, now } = texts
  const lines = steps.flatMap((step) => changeLines(step, texts))
  const hidden = lines.length - mostLines
  if (lines.length === 0) return null
  return (
    <section className="mt-4 rounded-control bg-medium-bg px-3 py-2 text-sm">
      <h2 className="font-semibold">{t('visit.changed', { day: formats.day(visitedAt, now) })}</h2>
      <ul className="mt-0.5 space-y-0.5 tabular-nums wrap-anywhere">
        {lines.slice(0, mostLines).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
        {hidden > 0 && (
          <li className="text-soft">{t('visit.more', { count: hidden, amount: formats.number(hidden) })}</li>
        )}
      </ul>
    </section>
  )
}
