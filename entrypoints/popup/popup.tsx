import { useState } from 'react'
import { BackButton } from '@/components/back-button.tsx'
import { ListBar } from '@/components/list-bar.tsx'
import { PageEmptyState } from '@/components/page-empty-state.tsx'
import { PauseMenu } from '@/components/pause-menu.tsx'
import { PopupFrame } from '@/components/popup-frame.tsx'
import { PopupSupplierList } from '@/components/popup-supplier-list.tsx'
import { PopupSupplier } from '@/components/popup-supplier.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useTexts } from '@/components/texts-context.ts'
import type { EarlyAnswers } from '../shared/ask-early.ts'
import { copyText } from '../shared/copy-text.ts'
import { openPanel } from '../shared/open-panel.ts'
import { SupplierNotes } from '../shared/supplier-notes.tsx'
import { tabActions } from '../shared/tab-actions.ts'
import { usePageReport } from '../shared/use-page-report.ts'
import { usePageState } from '../shared/use-page-state.ts'
import { useShortlist } from '../shared/use-shortlist.ts'
import { useTab } from '../shared/use-tab.ts'

/** The supplier of this tab at a glance, or the suppliers of a result page. */
export function Popup({ early }: { early: EarlyAnswers }) {
  const { t } = useTexts()
  const tab = useTab(early.tab)
  const { report, askAgain } = usePageReport(tab, early.report)
  const state = usePageState(report, tab?.isPrivate)
  const actions = tabActions(tab, askAgain)
  const { lists, active, choose, save, remove, create, download } = useShortlist()
  const [openKey, setOpenKey] = useState<string>()

  const suppliers = state.status === 'answered' ? state.suppliers : []
  const supplier = suppliers.length === 1 ? suppliers[0] : suppliers.find(({ key }) => key === openKey)
  const showPanel = () => {
    if (tab) void openPanel(tab.windowId).then(() => window.close())
  }

  return (
    <PopupFrame
      onOpenPanel={showPanel}
      menu={
        state.status === 'answered' &&
        state.paused === undefined && <PauseMenu host={state.host} onPause={actions.onPause} />
      }
      footer={
        <ListBar lists={lists} active={active} onChoose={choose} onCreate={create} onDownload={download} />
      }
    >
      {state.status === 'loading' && <SupplierSkeleton />}
      {supplier !== undefined && suppliers.length > 1 && (
        <BackButton label={t('common.back')} onClick={() => setOpenKey(undefined)} />
      )}
      {supplier !== undefined && (
        <PopupSupplier
          key={supplier.key}
          supplier={supplier}
          activeList={active}
          onSave={() => save(supplier, active)}
          onRemove={remove}
          onCopy={copyText}
          note={<SupplierNotes supplier={supplier} newestOnly startsInside={location.hash === '#note'} />}
        />
      )}
      {supplier === undefined && suppliers.length > 0 && (
        <PopupSupplierList
          suppliers={suppliers}
          activeList={active}
          onOpen={({ key }) => setOpenKey(key)}
          onSave={(chosen) => save(chosen, active)}
          onRemove={remove}
          onOpenPanel={showPanel}
        />
      )}
      {state.status !== 'loading' && suppliers.length === 0 && <PageEmptyState state={state} {...actions} />}
    </PopupFrame>
  )
}
