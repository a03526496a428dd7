import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** Says that what was entered is not on disk, and offers to write it again. */
export function NotOnDisk({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts()
  return (
    <p role="alert" className="mt-1 flex items-center justify-between gap-2 text-sm text-high">
      {t('verdict.failed')}
      <Button onClick={onRetry}>{t('notes.retry')}</Button>
    </p>
  )
}
