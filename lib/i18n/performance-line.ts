import type { OrderPerformance } from '@/lib/core/order-performance.ts'
import type { Texts } from './texts.ts'

/** How the orders with a supplier went, in a line: "2 orders · 1 late · 0.8% defects". What is not known is left out. */
export function performanceLine(
  { orders, late, dated, short, defectPercent, claims }: OrderPerformance,
  { t, formats }: Texts,
): string {
  return [
    t('risks.performance.orders', { count: orders }),
    ...(dated > 0 ? [t('risks.performance.late', { count: late })] : []),
    ...(short > 0 ? [t('risks.performance.short', { count: short })] : []),
    ...(defectPercent === undefined
      ? []
      : [t('risks.performance.defects', { percent: formats.amount(defectPercent, 'percent') })]),
    ...(claims > 0 ? [t('risks.performance.claims', { count: claims })] : []),
  ].join(' · ')
}
