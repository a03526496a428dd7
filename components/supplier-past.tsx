import { ForgetSupplier } from './forget-supplier.tsx'
import { SeriesList } from './series-list.tsx'
import type { SupplierFile } from './supplier-file.ts'
import { TimelineList } from './timeline-list.tsx'
import { useTexts } from './texts-context.ts'
import { FoldSection } from './ui/fold-section.tsx'

interface SupplierPastProps {
  file: SupplierFile
  onForget: () => void
}

/** How a supplier went over time, and the way to forget it. */
export function SupplierPast({ file, onForget }: SupplierPastProps) {
  const { t, formats, now } = useTexts()
  const { steps, series, firstSeen } = file
  return (
    <>
      <FoldSection
        id="history"
        title={t('history.title')}
        count={formats.number(steps.length)}
        open={series.length > 0 || steps.length > 1}
      >
        <SeriesList series={series} />
        {steps.length === 0 ? (
          <p className="text-sm text-soft">{t('history.none', { day: formats.day(firstSeen, now) })}</p>
        ) : (
          <div className={series.length > 0 ? 'mt-3' : ''}>
            <TimelineList steps={steps} />
          </div>
        )}
      </FoldSection>
      <ForgetSupplier onForget={onForget} />
    </>
  )
}
