import { Check, History } from 'lucide-react'
import { BandChip } from './band-chip.tsx'
import { PagedList } from './paged-list.tsx'
import { supplierName } from './supplier-name.ts'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** A saved supplier that changed since the buyer last looked at it. */
export interface ChangedLine {
  supplier: SupplierView
  /** Milliseconds since the epoch. */
  visitedAt: number
  /** What changed, a sentence each, the latest first. */
  changes: readonly string[]
}

interface ListChangedProps {
  /** Absent while they are being read. */
  lines?: readonly ChangedLine[]
  onOpen: (supplier: SupplierView) => void
  onSeen: (supplier: SupplierView) => void
  /** Absent where there are no more. */
  onMore?: () => void
}

/** What changed in saved suppliers since the buyer last looked at them, the latest change first. */
export function ListChanged({ lines, onOpen, onSeen, onMore }: ListChangedProps) {
  const texts = useTexts()
  const { t, formats, now } = texts
  const empty = {
    icon: <History size={18} />,
    title: t('listChanged.emptyTitle'),
    text: t('listChanged.emptyText'),
  }
  return (
    <PagedList lines={lines} title={t('listChanged.title')} empty={empty} onMore={onMore}>
      {({ supplier, visitedAt, changes }) => {
        const name = supplierName(supplier, texts)
        return (
          <li key={supplier.key} className="flex items-start gap-3 py-3">
            <div className="min-w-0 grow">
              <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <button
                  type="button"
                  dir="auto"
                  className="rounded-sm text-start text-sm font-medium wrap-anywhere hover:underline"
                  onClick={() => onOpen(supplier)}
                >
                  {name}
                </button>
                <BandChip assessment={supplier.assessment} />
                <span className="text-xs text-faint">
                  {t('listChanged.visited', { day: formats.day(visitedAt, now) })}
                </span>
              </div>
              <ul className="mt-1 text-sm text-soft tabular-nums">
                {changes.length === 0 ? (
                  <li>{t('listChanged.undescribed')}</li>
                ) : (
                  changes.map((change) => (
                    <li key={change} dir="auto" className="wrap-anywhere">
                      {change}
                    </li>
                  ))
                )}
              </ul>
            </div>
            <Button
              variant="quiet"
              square
              aria-label={t('listChanged.seenOf', { supplier: name })}
              title={t('listChanged.seen')}
              onClick={() => onSeen(supplier)}
            >
              <Check aria-hidden size={15} />
            </Button>
          </li>
        )
      }}
    </PagedList>
  )
}
