import { supplierName } from '@/components/supplier-name.ts'
import type { SupplierView } from '@/components/supplier-view.ts'
import { useTexts } from '@/components/texts-context.ts'
import { Button } from '@/components/ui/button.tsx'
import { Dialog } from '@/components/ui/dialog.tsx'
import { SupplierNotes } from '../shared/supplier-notes.tsx'

interface NoteDialogProps {
  /** Absent where none is written on. */
  supplier?: SupplierView
  onClose: () => void
}

/** The newest note on a supplier, without leaving the list. */
export function NoteDialog({ supplier, onClose }: NoteDialogProps) {
  const texts = useTexts()
  return (
    <Dialog
      open={supplier !== undefined}
      title={supplier === undefined ? texts.t('notes.title') : supplierName(supplier, texts)}
      onClose={onClose}
    >
      {supplier && (
        <div className="mt-3">
          <SupplierNotes supplier={supplier} newestOnly startsInside />
        </div>
      )}
      <div className="mt-2 flex justify-end">
        <Button onClick={onClose}>{texts.t('common.close')}</Button>
      </div>
    </Dialog>
  )
}
