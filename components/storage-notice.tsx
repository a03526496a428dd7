import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Notice } from './ui/notice.tsx'

type StorageState =
  'closed' | 'open' | 'open-timeout' | 'open-failed' | 'newer-schema' | 'outdated' | 'read-only'

interface StorageNoticeProps {
  state: StorageState
  onReload: () => void
}

/** Says when the memory cannot be read or written, and that nothing is lost silently. */
export function StorageNotice({ state, onReload }: StorageNoticeProps) {
  const { t } = useTexts()
  if (state === 'closed' || state === 'open') return null
  return (
    <div className="max-w-[360px] p-3">
      <Notice action={<Button onClick={onReload}>{t('storage.reload')}</Button>}>
        {t(`storage.${state}`)}
      </Notice>
    </div>
  )
}
