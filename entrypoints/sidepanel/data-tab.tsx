import { BackupReminder } from '@/components/backup-reminder.tsx'
import { BackupSection } from '@/components/backup-section.tsx'
import { BackupSnapshots } from '@/components/backup-snapshots.tsx'
import { DataFailure } from '@/components/data-failure.tsx'
import { DataForget } from '@/components/data-forget.tsx'
import { DataProgress } from '@/components/data-progress.tsx'
import { DataStored } from '@/components/data-stored.tsx'
import { ExportSection } from '@/components/export-section.tsx'
import { ImportSection } from '@/components/import-section.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { Button } from '@/components/ui/button.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { presets } from '@/lib/export/presets.ts'
import { openFullPanel } from '../shared/full-page.ts'
import { useBackupReminder } from '../shared/use-backup-reminder.ts'
import { useIsFullPage } from '../shared/use-is-full-page.ts'
import { useLists } from '../shared/use-lists.ts'
import { PrintTab } from './print-tab.tsx'
import { useBackup } from './use-backup.ts'
import { useDataWork } from './use-data-work.ts'
import { useExport } from './use-export.ts'
import { useForget } from './use-forget.ts'
import { useImport } from './use-import.ts'
import { useStoredData } from './use-stored-data.ts'
import type { ViewProps } from './views.ts'

const columnNames = presets.full.map(({ name }) => name)

/** How much there is, how it leaves, how it comes back, how it goes. */
function OwnData() {
  const { t, now } = useTexts()
  const { work, failure, run, cancel } = useDataWork()
  const isFullPage = useIsFullPage()
  const stored = useStoredData()
  const lists = useLists()
  const backup = useBackup(run)
  const exporting = useExport(lists, run)
  const importing = useImport(run)
  const { forgetUnsaved, eraseAll } = useForget()
  const reminder = useBackupReminder(now)
  const isBusy = work !== undefined
  const restoring = {
    isBusy,
    onRestore: (mode: 'merge' | 'replace') => void backup.restore(mode),
    onClose: () => backup.close(),
  }
  const { opened } = backup

  return (
    <div className="mx-auto max-w-[720px]">
      <h1 className="text-xl font-semibold">{t('panel.data')}</h1>
      {isFullPage && reminder.isDue && (
        <BackupReminder onSave={() => void backup.save()} onLater={reminder.dismiss} />
      )}
      <div className="sticky top-[44px] z-[1] bg-ground empty:hidden">
        {work && <DataProgress work={work} onCancel={cancel} />}
        {failure !== undefined && <DataFailure text={failure} />}
      </div>
      <DataStored stored={stored} />
      {isFullPage === false && (
        <div className="mt-5">
          <Notice
            action={<Button onClick={() => openFullPanel({ view: 'data' })}>{t('data.openFullPage')}</Button>}
          >
            {t('data.fullPage')}
          </Notice>
        </div>
      )}
      {isFullPage && (
        <>
          <BackupSection
            {...restoring}
            savedAt={backup.savedAt}
            opened={opened?.isSnapshot === false ? opened : undefined}
            onSave={() => void backup.save()}
            onFile={(file) => void backup.open(file)}
          />
          <BackupSnapshots
            {...restoring}
            takenAt={backup.takenAt}
            opened={opened?.isSnapshot === true ? opened : undefined}
            onOpen={(at) => void backup.openSnapshot(at)}
          />
          <ExportSection
            lists={lists ?? []}
            choice={exporting.choice}
            columnNames={columnNames}
            isBusy={isBusy}
            onChange={(change) => exporting.change(change)}
            onExport={() => void exporting.save()}
          />
          <ImportSection
            state={importing.state}
            listName={importing.listName}
            isBusy={isBusy}
            onFile={(file) => void importing.open(file)}
            onMap={(column, field) => importing.map(column, field)}
            onListName={importing.setListName}
            onPreview={() => void importing.preview()}
            onWrite={() => void importing.write()}
            onTakeBack={() => void importing.takeBack()}
            onClose={importing.close}
          />
        </>
      )}
      <DataForget
        unsavedCount={stored === undefined ? 0 : stored.counts.suppliers - stored.counts.saved}
        onForget={forgetUnsaved}
        onErase={eraseAll}
        onBackup={isFullPage ? () => void backup.save() : undefined}
      />
    </div>
  )
}

/** The buyer's data, or the one supplier of it that is to be printed. */
export function DataTab({ route: { tool, record } }: ViewProps) {
  return tool === 'print' && record !== undefined ? <PrintTab supplierId={record} /> : <OwnData />
}
