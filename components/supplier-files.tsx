import { FileCheck, Printer } from 'lucide-react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface SupplierFilesProps {
  onPrint: () => void
  onSaveEvidence: () => void
}

/** What of one supplier can be handed on: a dossier on paper, and a file with facts, sources and sums. */
export function SupplierFiles({ onPrint, onSaveEvidence }: SupplierFilesProps) {
  const { t } = useTexts()
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={onPrint}>
        <Printer aria-hidden size={15} />
        {t('supplierFiles.print')}
      </Button>
      <Button onClick={onSaveEvidence}>
        <FileCheck aria-hidden size={15} />
        {t('supplierFiles.evidence')}
      </Button>
    </div>
  )
}
