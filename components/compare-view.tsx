import { Columns3 } from 'lucide-react'
import { useTexts } from './texts-context.ts'
import { EmptyState } from './ui/empty-state.tsx'

/** Suppliers of the memory, side by side. */
export function CompareView() {
  const { t } = useTexts()
  return (
    <EmptyState icon={<Columns3 size={18} />} title={t('compare.emptyTitle')}>
      {t('compare.emptyText')}
    </EmptyState>
  )
}
