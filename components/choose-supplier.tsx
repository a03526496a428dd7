import { ListFilter } from 'lucide-react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'

/** What the dossier shows while none of the page's suppliers is chosen. */
export function ChooseSupplier({ onShowPage }: { onShowPage: () => void }) {
  const { t } = useTexts()
  return (
    <EmptyState
      icon={<ListFilter size={18} />}
      title={t('supplier.choose')}
      action={<Button onClick={onShowPage}>{t('supplier.showPage')}</Button>}
    >
      {t('supplier.chooseText')}
    </EmptyState>
  )
}
