import { Ellipsis, Maximize2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { menuViews, tabViews, type PanelView } from '@/lib/stores/route.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Menu } from './ui/menu.tsx'
import { Tabs } from './ui/tabs.tsx'

interface PanelFrameProps {
  view: PanelView
  /** How many suppliers the page names; absent while that is not known. */
  pageCount?: number
  onShow: (view: PanelView) => void
  /** Absent where the panel is a full page already. */
  onFullPage?: () => void
  children: ReactNode
}

/** The views of the panel: the daily ones as tabs, the others in a menu; and what a score is not. */
export function PanelFrame({ view, pageCount, onShow, onFullPage, children }: PanelFrameProps) {
  const { t } = useTexts()
  const tabs = tabViews.map((id) => ({
    id,
    title: t(`panel.${id}`),
    ...(id === 'page' && { count: pageCount }),
  }))
  const end = (hidden: readonly PanelView[]) => (
    <div className="flex">
      <Menu
        label={t('panel.more')}
        icon={<Ellipsis aria-hidden size={16} />}
        items={[...hidden, ...menuViews].map((id) => ({ id, title: t(`panel.${id}`) }))}
        onChoose={onShow}
      />
      {onFullPage && (
        <Button
          variant="quiet"
          square
          aria-label={t('panel.fullPage')}
          title={t('panel.fullPage')}
          onClick={onFullPage}
        >
          <Maximize2 aria-hidden size={14} />
        </Button>
      )}
    </div>
  )
  return (
    <div className="min-h-dvh">
      <Tabs
        label={t('panel.views')}
        tabs={tabs}
        active={tabViews.find((id) => id === view)}
        onChange={onShow}
        end={end}
      >
        {children}
        <p className="mt-6 text-xs text-faint">{t('why.disclaimer')}</p>
      </Tabs>
    </div>
  )
}
