import { Pause as PauseIcon } from 'lucide-react'
import type { Pause } from '@/lib/core/pause.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'

interface PausedStateProps {
  paused: Pause
  host: string
  onResume: (paused: Pause, host: string) => void
}

/** What is paused, and how to go on. */
export function PausedState({ paused, host, onResume }: PausedStateProps) {
  const { t } = useTexts()
  return (
    <EmptyState
      icon={<PauseIcon aria-hidden size={18} />}
      title={t('pause.title')}
      action={
        <Button variant="main" onClick={() => onResume(paused, host)}>
          {t('pause.resume')}
        </Button>
      }
    >
      {t(`pause.texts.${paused}`, { host })}
    </EmptyState>
  )
}
