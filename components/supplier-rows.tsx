import type { List } from '@/lib/core/shortlist.ts'
import { reasonSentence } from '@/lib/i18n/reason-sentence.ts'
import { BandChip } from './band-chip.tsx'
import { SaveButton } from './save-button.tsx'
import { supplierName } from './supplier-name.ts'
import type { SupplierView } from './supplier-view.ts'
import { useTexts, type PageTexts } from './texts-context.ts'

interface SupplierRowsProps {
  suppliers: SupplierView[]
  activeList?: List
  onOpen: (supplier: SupplierView) => void
  onSave: (supplier: SupplierView) => void
  onRemove: (entryId: string, list: List) => void
}

/** What weighs most, where anything does. */
function topReason({ assessment }: SupplierView, texts: PageTexts): string {
  const [reason] = assessment.reasons
  return reason !== undefined && reason.points > 0 ? reasonSentence(reason, texts) : ''
}

/** Suppliers one below the other: name, band, what weighs most, save. */
export function SupplierRows({ suppliers, activeList, onOpen, onSave, onRemove }: SupplierRowsProps) {
  const texts = useTexts()
  return (
    <ul className="divide-y divide-line">
      {suppliers.map((supplier) => (
        <li key={supplier.key} className="flex items-center gap-1">
          <button
            type="button"
            className="-ms-2 min-w-0 grow rounded-control px-2 py-2 text-start hover:bg-sheet"
            onClick={() => onOpen(supplier)}
          >
            <span dir="auto" className="block truncate text-start text-sm font-medium">
              {supplierName(supplier, texts)}
            </span>
            <span className="mt-1 flex items-center gap-2">
              <BandChip assessment={supplier.assessment} />
              <span className="min-w-0 truncate text-xs text-faint">{topReason(supplier, texts)}</span>
            </span>
          </button>
          <SaveButton
            supplier={supplier}
            activeList={activeList}
            iconOnly
            onSave={() => onSave(supplier)}
            onRemove={onRemove}
          />
        </li>
      ))}
    </ul>
  )
}
