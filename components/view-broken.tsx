import { Bug } from 'lucide-react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'

/** What stands where a view could not be drawn. */
export function ViewBroken({ onReload }: { onReload: () => void }) {
  const { t } = useTexts()
  return (
    <EmptyState
      icon={<Bug size={18} />}
      title={t('panel.brokenTitle')}
      action={<Button onClick={onReload}>{t('storage.reload')}</Button>}
    >
      {t('panel.brokenText')}
    </EmptyState>
  )
}
