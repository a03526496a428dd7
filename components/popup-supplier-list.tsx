import type { List } from '@/lib/core/shortlist.ts'
import { sortByRisk } from './sort-by-risk.ts'
import { SupplierRows } from './supplier-rows.tsx'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** As many as can be taken in at a glance; the panel has the rest. */
const mostRows = 6

interface PopupSupplierListProps {
  suppliers: SupplierView[]
  activeList?: List
  onOpen: (supplier: SupplierView) => void
  onSave: (supplier: SupplierView) => void
  onRemove: (entryId: string, list: List) => void
  onOpenPanel: () => void
}

/** The suppliers of a result page with the most to ask about. */
export function PopupSupplierList({ suppliers, onOpenPanel, ...rows }: PopupSupplierListProps) {
  const { t, formats } = useTexts()
  const hidden = suppliers.length - mostRows
  return (
    <>
      <h1 className="mb-1.5 text-lg font-[650] tracking-[-0.01em]">
        {t('page.suppliers', { count: suppliers.length })}
      </h1>
      <SupplierRows suppliers={sortByRisk(suppliers).slice(0, mostRows)} {...rows} />
      {hidden > 0 && (
        <Button className="mt-3 w-full" onClick={onOpenPanel}>
          {t('page.moreInPanel', { count: hidden, amount: formats.number(hidden) })}
        </Button>
      )}
    </>
  )
}
