import { Compass, FileX, Lock, ScanSearch, ShieldQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Pause } from '@/lib/core/pause.ts'
import { isRecognised } from '@/lib/core/health.ts'
import { CopyStructure } from './copy-structure.tsx'
import { PausedState } from './paused-state.tsx'
import type { PageState } from './page-state.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'

type Reason = 'withheld' | 'silent' | 'blocked' | 'gone' | 'other' | 'thin' | 'layout'

const icons: Record<Reason, ReactNode> = {
  withheld: <Lock size={18} />,
  silent: <Compass size={18} />,
  blocked: <ShieldQuestion size={18} />,
  gone: <FileX size={18} />,
  other: <Compass size={18} />,
  thin: <Compass size={18} />,
  layout: <ScanSearch size={18} />,
}

function reasonOf(state: PageState): Reason {
  if (state.status !== 'answered') return state.status === 'withheld' ? 'withheld' : 'silent'
  if (state.kind === 'blocked' || state.kind === 'gone' || state.kind === 'other') return state.kind
  return isRecognised(state.health) ? 'thin' : 'layout'
}

interface PageEmptyStateProps {
  state: PageState
  onAllow: () => void
  onReload: () => void
  /** Puts a description of the page on the clipboard, for a bug report. */
  onCopyStructure: () => Promise<void>
  onResume: (paused: Pause, host: string) => void
}

/** Why there is no supplier to show, and what to do about it. */
export function PageEmptyState({ state, onAllow, onReload, onCopyStructure, onResume }: PageEmptyStateProps) {
  const { t } = useTexts()
  if (state.status === 'answered' && state.paused !== undefined)
    return <PausedState paused={state.paused} host={state.host} onResume={onResume} />
  const reason = reasonOf(state)
  const actions: Partial<Record<Reason, ReactNode>> = {
    withheld: (
      <Button variant="main" onClick={onAllow}>
        {t('page.allow')}
      </Button>
    ),
    silent: <Button onClick={onReload}>{t('page.reload')}</Button>,
    layout: <CopyStructure onCopy={onCopyStructure} />,
  }
  return (
    <EmptyState icon={icons[reason]} title={t(`page.${reason}.title`)} action={actions[reason]}>
      {t(`page.${reason}.text`)}
    </EmptyState>
  )
}
