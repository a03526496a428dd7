import { Save } from 'lucide-react'
import { BackupPreview, type OpenedBackup, type RestoreMode } from './backup-preview.tsx'
import { DataFileButton } from './data-file-button.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Section } from './ui/section.tsx'

interface BackupSectionProps {
  /** When the last one was saved, in milliseconds since the epoch. */
  savedAt?: number
  isBusy: boolean
  /** A backup that was opened and not restored yet. */
  opened?: OpenedBackup
  onSave: () => void
  onFile: (file: File) => void
  onRestore: (mode: RestoreMode) => void
  onClose: () => void
}

/** One file with everything: saved, opened, looked at, put back. */
export function BackupSection({ savedAt, isBusy, opened, onSave, onFile, ...preview }: BackupSectionProps) {
  const { t, formats, now } = useTexts()
  return (
    <Section title={t('data.backup.title')}>
      <p className="text-sm text-soft">
        {t('data.backup.text')}{' '}
        {savedAt === undefined
          ? t('data.backup.never')
          : t('data.backup.savedAt', { day: formats.day(savedAt, now) })}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="main" disabled={isBusy} onClick={onSave}>
          <Save aria-hidden size={15} />
          {t('data.backup.save')}
        </Button>
        <DataFileButton
          label={t('data.backup.open')}
          accept=".zip,application/zip"
          disabled={isBusy}
          onFile={onFile}
        />
      </div>
      {opened && <BackupPreview key={opened.createdAt} opened={opened} isBusy={isBusy} {...preview} />}
    </Section>
  )
}
