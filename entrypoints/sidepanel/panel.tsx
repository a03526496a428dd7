import { Suspense, useEffect, useRef } from 'react'
import { PanelFrame } from '@/components/panel-frame.tsx'
import type { PageState } from '@/components/page-state.ts'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { ErrorBoundary } from '@/components/ui/error-boundary.tsx'
import { ViewBroken } from '@/components/view-broken.tsx'
import { onMessageHanded } from '@/lib/settings/handed-message.ts'
import { usePanel, type PanelStore } from '@/lib/stores/panel-store.ts'
import type { PanelView } from '@/lib/stores/route.ts'
import { isFullPage, openFullPage } from '../shared/full-page.ts'
import { tabActions } from '../shared/tab-actions.ts'
import { usePageReport } from '../shared/use-page-report.ts'
import { usePageState } from '../shared/use-page-state.ts'
import { useTab } from '../shared/use-tab.ts'
import { useRoute } from './use-route.ts'
import { views } from './views.ts'

/** What the panel shows until the user chooses: the one supplier of a page, else all of them. */
const viewFor = (state: PageState): PanelView =>
  state.status === 'answered' && state.suppliers.length > 1 ? 'page' : 'supplier'

/** The whole app beside a page, or as a page of its own. */
export function Panel({ store }: { store: PanelStore }) {
  const browserTab = useTab()
  const { report, askAgain } = usePageReport(browserTab)
  const page = usePageState(report, browserTab?.isPrivate)
  const { route = { view: viewFor(page) }, go, follow } = usePanel(store)
  const { view } = route
  const View = views[view]

  useRoute(store)
  useEffect(
    () =>
      onMessageHanded(() => {
        // Of several open panels, the one that the user sees.
        if (document.visibilityState === 'visible') go({ view: 'messages' })
      }),
    [go],
  )
  const lastTab = useRef(browserTab)
  useEffect(() => {
    if (lastTab.current && lastTab.current !== browserTab) follow()
    lastTab.current = browserTab
  }, [browserTab, follow])

  return (
    <PanelFrame
      view={view}
      pageCount={page.status === 'answered' ? page.suppliers.length : undefined}
      onShow={(chosen) => go({ view: chosen })}
      onFullPage={browserTab && !isFullPage() ? () => openFullPage(browserTab) : undefined}
    >
      <ErrorBoundary key={view} fallback={<ViewBroken onReload={() => location.reload()} />}>
        <Suspense fallback={<SupplierSkeleton />}>
          <View route={route} go={go} page={page} actions={tabActions(browserTab, askAgain)} />
        </Suspense>
      </ErrorBoundary>
    </PanelFrame>
  )
}
