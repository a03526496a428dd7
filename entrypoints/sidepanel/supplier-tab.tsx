import { ChooseSupplier } from '@/components/choose-supplier.tsx'
import { Dossier } from '@/components/dossier.tsx'
import { PageEmptyState } from '@/components/page-empty-state.tsx'
import type { PageState } from '@/components/page-state.ts'
import { SupplierGone } from '@/components/supplier-gone.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import type { SupplierView } from '@/components/supplier-view.ts'
import { useTexts } from '@/components/texts-context.ts'
import type { Opened } from '@/lib/stores/panel-store.ts'
import { copyText } from '../shared/copy-text.ts'
import { SupplierNotes } from '../shared/supplier-notes.tsx'
import type { tabActions } from '../shared/tab-actions.ts'
import { useShortlist } from '../shared/use-shortlist.ts'
import { useRecordView } from './use-record-view.ts'

interface SupplierTabProps {
  state: PageState
  opened?: Opened
  actions: ReturnType<typeof tabActions>
  onShowPage: () => void
}

/** The dossier of the supplier that was opened, else of the page's only one. */
export function SupplierTab({ state, opened, actions, onShowPage }: SupplierTabProps) {
  const { now } = useTexts()
  const recordId = opened !== undefined && 'recordId' in opened ? opened.recordId : undefined
  const remembered = useRecordView(recordId, now)
  const { active, save, remove } = useShortlist()

  const supplier = recordId === undefined ? ofPage(state, opened) : remembered
  if (supplier) {
    return (
      <Dossier
        key={supplier.key}
        supplier={supplier}
        activeList={active}
        onSave={() => save(supplier, active)}
        onRemove={remove}
        onCopy={copyText}
        notes={<SupplierNotes supplier={supplier} />}
      />
    )
  }
  if (recordId !== undefined) return remembered === null ? <SupplierGone /> : <SupplierSkeleton />
  if (state.status === 'loading') return <SupplierSkeleton />
  if (state.status === 'answered' && state.suppliers.length > 1)
    return <ChooseSupplier onShowPage={onShowPage} />
  return <PageEmptyState state={state} {...actions} />
}

function ofPage(state: PageState, opened: Opened | undefined): SupplierView | undefined {
  if (state.status !== 'answered') return undefined
  if (state.suppliers.length === 1) return state.suppliers[0]
  return state.suppliers.find(({ key }) => opened !== undefined && 'key' in opened && opened.key === key)
}
