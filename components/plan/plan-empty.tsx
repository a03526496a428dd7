import { CalendarCheck } from 'lucide-react'
import { useTexts } from '../texts-context.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** What the plan shows while no supplier is saved. */
export function PlanEmpty() {
  const { t } = useTexts()
  return (
    <EmptyState icon={<CalendarCheck size={18} />} title={t('planView.noSupplierTitle')}>
      {t('planView.noSupplierText')}
    </EmptyState>
  )
}
