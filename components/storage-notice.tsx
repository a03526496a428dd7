import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Notice } from './ui/notice.tsx'

type StorageState =
  'closed' | 'open' | 'open-timeout' | 'open-failed' | 'newer-schema' | 'outdated' | 'lost' | 'read-only'

interface StorageNoticeProps {
  state: StorageState
  onReload: () => void
  /** Brings back what the buyer wrote, out of its second copy. */
  onRecover: () => void
}

/** Says when the memory cannot be read or written, and that nothing is lost silently. */
export function StorageNotice({ state, onReload, onRecover }: StorageNoticeProps) {
  const { t } = useTexts()
  if (state === 'closed' || state === 'open') return null
  const action =
    state === 'lost' ? (
      <Button onClick={onRecover}>{t('storage.recover')}</Button>
    ) : (
      <Button onClick={onReload}>{t('storage.reload')}</Button>
    )
  return (
    <div className="max-w-[360px] p-3">
      <Notice action={action}>{t(`storage.${state}`)}</Notice>
    </div>
  )
}
