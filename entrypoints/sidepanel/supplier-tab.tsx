import { lazy, Suspense } from 'react'
import { ChooseSupplier } from '@/components/choose-supplier.tsx'
import { PageEmptyState } from '@/components/page-empty-state.tsx'
import type { PageState } from '@/components/page-state.ts'
import { SupplierGone } from '@/components/supplier-gone.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import type { SupplierView } from '@/components/supplier-view.ts'
import { useTexts } from '@/components/texts-context.ts'
import { useRecordView } from './use-record-view.ts'
import type { ViewProps } from './views.ts'

const SupplierDossier = lazy(async () => ({
  default: (await import('./supplier-dossier.tsx')).SupplierDossier,
}))

/** The dossier of the supplier that was opened, else of the page's only one. */
export function SupplierTab({ route: { key, record }, go, page, actions }: ViewProps) {
  const { now } = useTexts()
  const remembered = useRecordView(record, now)

  const supplier = record === undefined ? ofPage(page, key) : remembered
  if (supplier)
    return (
      <Suspense fallback={<SupplierSkeleton />}>
        <SupplierDossier key={supplier.key} supplier={supplier} go={go} />
      </Suspense>
    )
  if (record !== undefined) return remembered === null ? <SupplierGone /> : <SupplierSkeleton />
  if (page.status === 'loading') return <SupplierSkeleton />
  if (page.status === 'answered' && page.suppliers.length > 1)
    return <ChooseSupplier onShowPage={() => go({ view: 'page' })} />
  return <PageEmptyState state={page} {...actions} />
}

function ofPage(page: PageState, key: string | undefined): SupplierView | undefined {
  if (page.status !== 'answered') return undefined
  if (page.suppliers.length === 1) return page.suppliers[0]
  return page.suppliers.find((supplier) => supplier.key === key)
}
