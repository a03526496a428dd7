import { ListPlus } from 'lucide-react'
import { useTexts } from './texts-context.ts'
import { EmptyState } from './ui/empty-state.tsx'

/** There is no list yet. */
export function ListNone() {
  const { t } = useTexts()
  return (
    <EmptyState icon={<ListPlus size={18} />} title={t('lists.noneTitle')}>
      {t('lists.noneText')}
    </EmptyState>
  )
}
