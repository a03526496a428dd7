import { HealthView } from '@/components/health-view.tsx'
import { PageEmptyState } from '@/components/page-empty-state.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { usePageHealth } from './use-page-health.ts'
import type { ViewProps } from './views.ts'

/** How the page in the tab was read. */
export function HealthTab({ page, actions }: ViewProps) {
  const answer = usePageHealth(page, actions.askHealth)
  if (page.status === 'loading') return <SupplierSkeleton />
  if (page.status !== 'answered') return <PageEmptyState state={page} {...actions} />
  return (
    <HealthView
      kind={page.kind}
      health={page.health}
      fields={answer?.fields ?? []}
      onCopyStructure={actions.onCopyStructure}
    />
  )
}
