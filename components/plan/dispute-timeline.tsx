import type { DisputeEvent } from '@/lib/sourcing/dispute/dispute-events.ts'
import { useTexts } from '../texts-context.ts'
import { eventLines, eventTitle } from './dispute-texts.ts'

/** What happened when, the earliest first; what was only planned stands faint. */
export function DisputeTimeline({ events }: { events: readonly DisputeEvent[] }) {
  const texts = useTexts()
  const { t, formats } = texts
  if (events.length === 0) return <p className="text-sm text-soft">{t('dispute.timelineEmpty')}</p>
  return (
    <ol className="ms-1 border-s border-line">
      {events.map((event, index) => {
        const isPlanned = event.kind === 'step' || event.kind === 'payment'
        return (
          // Two events of one day may be alike in everything else.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="relative pb-3 ps-4 text-sm last:pb-0">
            <span
              aria-hidden
              className={`absolute -start-[4.5px] top-1.5 size-2 rounded-full border border-line-strong ${isPlanned ? 'bg-ground' : 'bg-line-strong'}`}
            />
            <div className="flex justify-between gap-x-4">
              <span className={`min-w-0 wrap-anywhere ${isPlanned ? 'text-soft' : 'font-medium'}`}>
                {eventTitle(event, texts)}
              </span>
              <time dateTime={event.on} className="shrink-0 pt-px text-xs text-faint tabular-nums">
                {formats.date(event.on)}
              </time>
            </div>
            {eventLines(event, texts).map((line) => (
              <p key={line} className="text-xs whitespace-pre-line text-soft wrap-anywhere">
                {line}
              </p>
            ))}
          </li>
        )
      })}
    </ol>
  )
}
