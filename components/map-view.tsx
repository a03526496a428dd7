import { ChartScatter } from 'lucide-react'
import { useTexts } from './texts-context.ts'
import { EmptyState } from './ui/empty-state.tsx'

/** Suppliers as points: risk against price. */
export function MapView() {
  const { t } = useTexts()
  return (
    <EmptyState icon={<ChartScatter size={18} />} title={t('map.emptyTitle')}>
      {t('map.emptyText')}
    </EmptyState>
  )
}
