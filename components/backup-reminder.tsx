import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Notice } from './ui/notice.tsx'

interface BackupReminderProps {
  onSave: () => void
  /** Puts the reminder away for a week. */
  onLater: () => void
}

/** Says quietly that no file holds what the buyer wrote. */
export function BackupReminder({ onSave, onLater }: BackupReminderProps) {
  const { t } = useTexts()
  return (
    <div className="mb-3">
      <Notice
        action={
          <span className="flex shrink-0">
            <Button variant="quiet" onClick={onLater}>
              {t('data.backup.later')}
            </Button>
            <Button onClick={onSave}>{t('data.backup.save')}</Button>
          </span>
        }
      >
        {t('data.backup.remind')}
      </Notice>
    </div>
  )
}
