import { Maximize2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PanelTab } from '@/lib/stores/panel-store.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Tabs } from './ui/tabs.tsx'

interface PanelFrameProps {
  tab: PanelTab
  /** How many suppliers the page names; absent while that is not known. */
  pageCount?: number
  onShow: (tab: PanelTab) => void
  /** Absent where the panel is a full page already. */
  onFullPage?: () => void
  children: ReactNode
}

/** The views of the panel, and what a score is not. */
export function PanelFrame({ tab, pageCount, onShow, onFullPage, children }: PanelFrameProps) {
  const { t } = useTexts()
  const tabs = [
    { id: 'supplier', title: t('panel.supplier') },
    { id: 'page', title: t('panel.page'), count: pageCount },
    { id: 'lists', title: t('panel.lists') },
  ] as const
  const fullPage = onFullPage && (
    <Button
      variant="quiet"
      square
      aria-label={t('panel.fullPage')}
      title={t('panel.fullPage')}
      onClick={onFullPage}
    >
      <Maximize2 aria-hidden size={14} />
    </Button>
  )
  return (
    <div className="min-h-dvh">
      <Tabs label={t('panel.views')} tabs={tabs} active={tab} onChange={onShow} end={fullPage}>
        {children}
        <p className="mt-6 text-xs text-faint">{t('why.disclaimer')}</p>
      </Tabs>
    </div>
  )
}
