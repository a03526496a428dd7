import { useEffect } from 'react'
import { PanelFrame } from '@/components/panel-frame.tsx'
import type { PageState } from '@/components/page-state.ts'
import { usePanel, type PanelStore, type PanelTab } from '@/lib/stores/panel-store.ts'
import { isFullPage, openFullPage } from '../shared/full-page.ts'
import { tabActions } from '../shared/tab-actions.ts'
import { usePageReport } from '../shared/use-page-report.ts'
import { usePageState } from '../shared/use-page-state.ts'
import { useTab } from '../shared/use-tab.ts'
import { ListsTab } from './lists-tab.tsx'
import { PageTab } from './page-tab.tsx'
import { SupplierTab } from './supplier-tab.tsx'

/** What the panel shows until the user chooses: the one supplier of a page, else all of them. */
const tabFor = (state: PageState): PanelTab =>
  state.status === 'answered' && state.suppliers.length > 1 ? 'page' : 'supplier'

/** The whole app beside a page, or as a page of its own. */
export function Panel({ store }: { store: PanelStore }) {
  const browserTab = useTab()
  const state = usePageState(usePageReport(browserTab), browserTab?.isPrivate)
  const { tab = tabFor(state), opened, show, open, follow } = usePanel(store)
  const actions = tabActions(browserTab)

  useEffect(follow, [browserTab, follow])

  return (
    <PanelFrame
      tab={tab}
      pageCount={state.status === 'answered' ? state.suppliers.length : undefined}
      onShow={show}
      onFullPage={browserTab && !isFullPage() ? () => openFullPage(browserTab) : undefined}
    >
      {tab === 'supplier' && (
        <SupplierTab state={state} opened={opened} actions={actions} onShowPage={() => show('page')} />
      )}
      {tab === 'page' && <PageTab state={state} actions={actions} onOpen={(key) => open({ key })} />}
      {tab === 'lists' && <ListsTab onOpen={(recordId) => open({ recordId })} />}
    </PanelFrame>
  )
}
