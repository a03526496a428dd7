import { FileX } from 'lucide-react'
import { useTexts } from './texts-context.ts'
import { EmptyState } from './ui/empty-state.tsx'

/** What the dossier shows of a supplier that left the memory while it was open. */
export function SupplierGone() {
  const { t } = useTexts()
  return (
    <EmptyState icon={<FileX size={18} />} title={t('supplier.gone')}>
      {t('supplier.goneText')}
    </EmptyState>
  )
}
