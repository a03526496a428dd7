import { Pause as PauseIcon } from 'lucide-react'
import { pauses, type Pause } from '@/lib/core/pause.ts'
import { useTexts } from './texts-context.ts'
import { Menu } from './ui/menu.tsx'

interface PauseMenuProps {
  /** Of the page in the tab. */
  host: string
  onPause: (pause: Pause, host: string) => void
}

/** Pauses this page, its host, or all pages. */
export function PauseMenu({ host, onPause }: PauseMenuProps) {
  const { t } = useTexts()
  return (
    <Menu
      label={t('pause.menu')}
      icon={<PauseIcon aria-hidden size={15} />}
      items={pauses.map((id) => ({ id, title: t(`pause.items.${id}`, { host }) }))}
      onChoose={(pause) => onPause(pause, host)}
    />
  )
}
