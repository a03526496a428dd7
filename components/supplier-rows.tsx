import { BandChip } from './band-chip.tsx'
import { SaveButton } from './save-button.tsx'
import { supplierName } from './supplier-name.ts'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import type { List } from '@/lib/core/shortlist.ts'

interface SupplierRowsProps {
  suppliers: SupplierView[]
  activeList?: List
  onOpen: (supplier: SupplierView) => void
  onSave: (supplier: SupplierView) => void
  onRemove: (entryId: string) => void
}

/** Suppliers one below the other: name, band, save. */
export function SupplierRows({ suppliers, activeList, onOpen, onSave, onRemove }: SupplierRowsProps) {
  const texts = useTexts()
  return (
    <ul className="divide-y divide-line">
      {suppliers.map((supplier) => (
        <li key={supplier.key} className="flex items-center gap-2 py-1">
          <button
            type="button"
            className="flex min-w-0 grow items-center justify-between gap-3 rounded-control px-2 py-2 text-start hover:bg-sheet"
            onClick={() => onOpen(supplier)}
          >
            <span className="min-w-0 truncate text-sm font-medium">{supplierName(supplier, texts)}</span>
            <BandChip assessment={supplier.assessment} />
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
