import { PageEmptyState } from '@/components/page-empty-state.tsx'
import type { PageState } from '@/components/page-state.ts'
import { PageSuppliers } from '@/components/page-suppliers.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import type { tabActions } from '../shared/tab-actions.ts'
import { useShortlist } from '../shared/use-shortlist.ts'

interface PageTabProps {
  state: PageState
  actions: ReturnType<typeof tabActions>
  onOpen: (key: string) => void
}

/** The suppliers of the page in the tab. */
export function PageTab({ state, actions, onOpen }: PageTabProps) {
  const { active, save, remove } = useShortlist()
  if (state.status === 'loading') return <SupplierSkeleton />
  if (state.status !== 'answered' || state.suppliers.length === 0) {
    return <PageEmptyState state={state} {...actions} />
  }
  return (
    <PageSuppliers
      suppliers={state.suppliers}
      activeList={active}
      onOpen={({ key }) => onOpen(key)}
      onSave={(supplier) => save(supplier, active)}
      onRemove={remove}
    />
  )
}
