import { PageEmptyState } from '@/components/page-empty-state.tsx'
import { PageSuppliers } from '@/components/page-suppliers.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useShortlist } from '../shared/use-shortlist.ts'
import type { ViewProps } from './views.ts'

/** The suppliers of the page in the tab. */
export function PageTab({ go, page, actions }: ViewProps) {
  const { active, save, remove } = useShortlist()
  if (page.status === 'loading') return <SupplierSkeleton />
  if (page.status !== 'answered' || page.suppliers.length === 0) {
    return <PageEmptyState state={page} {...actions} />
  }
  return (
    <PageSuppliers
      suppliers={page.suppliers}
      activeList={active}
      onOpen={({ key }) => go({ view: 'supplier', key })}
      onSave={(supplier) => save(supplier, active)}
      onRemove={remove}
    />
  )
}
