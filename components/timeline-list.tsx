import { useState } from 'react'
import type { TimelineStep } from '@/lib/core/timeline-step.ts'
import { timelineLines } from '@/lib/i18n/timeline-lines.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** More than these are folded away. */
const firstSteps = 6

/** What each reading of a supplier brought, the newest first. */
export function TimelineList({ steps }: { steps: readonly TimelineStep[] }) {
  const texts = useTexts()
  const { t, formats, now } = texts
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? steps : steps.slice(0, firstSteps)
  const hidden = steps.length - shown.length
  return (
    <>
      <ol className="space-y-2.5 border-s border-line ps-3">
        {shown.map((step) => (
          <li key={step.id} className="relative text-sm">
            <span
              aria-hidden
              className="absolute -start-[16.5px] top-1.5 size-2 rounded-full border-2 border-ground bg-line-strong"
            />
            <p className="text-xs text-faint">
              {t('source', { page: t(`pages.${step.page}`), day: formats.day(step.at, now) })}
            </p>
            {timelineLines(step, texts).map((line) => (
              <p key={line} className="tabular-nums wrap-anywhere">
                <bdi>{line}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button variant="quiet" className="-ms-2 mt-1 px-2! text-xs!" onClick={() => setShowsAll(true)}>
          {t('history.more', { count: hidden, amount: formats.number(hidden) })}
        </Button>
      )}
    </>
  )
}
