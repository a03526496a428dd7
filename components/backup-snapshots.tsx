import { BackupPreview, type OpenedBackup, type RestoreMode } from './backup-preview.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Section } from './ui/section.tsx'

interface BackupSnapshotsProps {
  /** When they were taken, newest first; absent while they are being looked for. */
  takenAt?: number[]
  isBusy: boolean
  opened?: OpenedBackup
  onOpen: (takenAt: number) => void
  onRestore: (mode: RestoreMode) => void
  onClose: () => void
}

/** Copies that the extension made by itself, and the way back to one. */
export function BackupSnapshots({ takenAt, isBusy, opened, onOpen, ...preview }: BackupSnapshotsProps) {
  const { t, formats } = useTexts()
  return (
    <Section title={t('data.snapshots.title')}>
      <p className="text-sm text-soft">
        {t('data.snapshots.text')} {takenAt?.length === 0 && t('data.snapshots.none')}
      </p>
      {takenAt !== undefined && takenAt.length > 0 && (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {takenAt.map((at) => (
            <li key={at} className="py-1.5 text-sm">
              <div className="flex items-center justify-between gap-3">
                <span className="tabular-nums">{formats.dateTime(at)}</span>
                <Button
                  variant="quiet"
                  disabled={isBusy}
                  aria-label={t('data.snapshots.restore', { moment: formats.dateTime(at) })}
                  onClick={() => onOpen(at)}
                >
                  {t('data.snapshots.button')}
                </Button>
              </div>
              {opened?.createdAt === at && <BackupPreview opened={opened} isBusy={isBusy} {...preview} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
