import { PackageCheck } from 'lucide-react'
import type { OrderPerformance } from '@/lib/core/order-performance.ts'
import { performanceLine } from '@/lib/i18n/performance-line.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface OrderPerformanceLineProps {
  performance: OrderPerformance
  onOpen: () => void
}

/** How the buyer's own orders with a supplier went, beside the own verdict. It is no part of the score. */
export function OrderPerformanceLine({ performance, onOpen }: OrderPerformanceLineProps) {
  const texts = useTexts()
  const { t } = texts
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-x-3 rounded-control bg-sheet py-1 ps-3 pe-1 text-sm">
      <p className="flex min-w-0 items-center gap-2 py-1">
        <PackageCheck aria-hidden size={15} className="shrink-0 text-faint" />
        <span className="sr-only">{t('risks.performance.label')}: </span>
        <span className="tabular-nums">{performanceLine(performance, texts)}</span>
      </p>
      <Button variant="quiet" className="print:hidden" onClick={onOpen}>
        {t('risks.performance.edit')}
      </Button>
    </div>
  )
}
