import { PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { LensMark } from './lens-mark.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface PopupFrameProps {
  onOpenPanel: () => void
  /** Stands beside the way to the panel. */
  menu?: ReactNode
  footer: ReactNode
  children: ReactNode
}

/** What stays in place in the popup: the name, the way to the panel, and the lists. */
export function PopupFrame({ onOpenPanel, menu, footer, children }: PopupFrameProps) {
  const { t } = useTexts()
  return (
    <div className="flex max-h-[600px] min-h-[260px] w-[360px] max-w-full flex-col">
      <header className="flex items-center gap-2 border-b border-line py-1.5 ps-4 pe-2">
        <LensMark size={18} />
        <span className="grow text-sm font-semibold">{t('product')}</span>
        <Button variant="quiet" onClick={onOpenPanel}>
          <PanelRight aria-hidden size={15} />
          {t('common.openPanel')}
        </Button>
        {menu}
      </header>
      <main className="grow overflow-y-auto px-4 pt-3.5 pb-4">
        {children}
        <p className="mt-4 text-xs text-faint">{t('why.disclaimer')}</p>
      </main>
      <footer className="border-t border-line bg-sheet px-4 py-2.5">{footer}</footer>
    </div>
  )
}
