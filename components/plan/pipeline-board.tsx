import type { NextStep, PipelineColumn } from '@/lib/sourcing/pipeline/pipeline.ts'
import { useTexts } from '../texts-context.ts'

interface PipelineBoardProps {
  columns: readonly PipelineColumn[]
  /** Of a supplier, by its record. */
  nameOf: (supplierId: string) => string
  onOpen: (supplierId: string) => void
}

/** The suppliers of a list by status, in each what is due first on top. */
export function PipelineBoard({ columns, nameOf, onOpen }: PipelineBoardProps) {
  const { t, formats } = useTexts()
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,220px),1fr))] gap-x-5 gap-y-4">
      {columns
        .filter(({ cards }) => cards.length > 0)
        .map(({ status, cards }) => (
          <section key={status} aria-label={t(`statuses.${status}`)} className="min-w-0">
            <h2 className="mb-1.5 flex justify-between text-xs font-semibold text-faint">
              {t(`statuses.${status}`)}
              <span className="font-normal tabular-nums">{formats.number(cards.length)}</span>
            </h2>
            <ul className="space-y-1.5">
              {cards.map(({ entry, next }) => (
                <li key={entry.id}>
                  <button
                    type="button"
                    className="block w-full rounded-control border border-line bg-ground px-2.5 py-2 text-start hover:bg-sheet"
                    onClick={() => onOpen(entry.supplierId)}
                  >
                    <bdi className="block text-sm font-medium wrap-anywhere">{nameOf(entry.supplierId)}</bdi>
                    <NextLine next={next} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

function NextLine({ next }: { next: NextStep | undefined }) {
  const { t, formats } = useTexts()
  if (next === undefined) return <span className="text-xs text-faint">{t('planView.pipeline.nothing')}</span>
  const what = next.source === 'action' ? next.text : t(`plan.reminders.${next.reminder.code}`)
  return (
    <span className="block text-xs text-soft">
      <span className="block wrap-anywhere">{what}</span>
      {next.on !== undefined && (
        <span className={next.overdue ? 'text-high' : 'text-faint'}>
          {t(next.overdue ? 'plan.overdue' : 'plan.due', { day: formats.date(next.on) })}
        </span>
      )}
    </span>
  )
}
