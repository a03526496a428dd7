import { DataFileButton } from './data-file-button.tsx'
import { ImportMapping, type OpenedTable } from './import-mapping.tsx'
import { ImportPreview, type PreviewedImport } from './import-preview.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Section } from './ui/section.tsx'

/** Where an import stands: a table that was opened, what it would do, or what it did. */
export type ImportState =
  | { step: 'choose' }
  | { step: 'map'; table: OpenedTable }
  | { step: 'preview'; table: OpenedTable; preview: PreviewedImport }
  | { step: 'written'; added: number; updated: number }

interface ImportSectionProps {
  state: ImportState
  /** The list of rows that name none. */
  listName: string
  isBusy: boolean
  onFile: (file: File) => void
  /** The column of a field, counted from zero; without one the column is left out. */
  onMap: (column: number, field: string | undefined) => void
  onListName: (name: string) => void
  onPreview: () => void
  onWrite: () => void
  onTakeBack: () => void
  onClose: () => void
}

/** The buyer's own spreadsheet, step by step. */
export function ImportSection(props: ImportSectionProps) {
  const { t } = useTexts()
  const { state, isBusy, onFile, onWrite, onTakeBack, onClose } = props
  return (
    <Section title={t('data.import.title')}>
      <p className="mb-3 text-sm text-soft">{t('data.import.text')}</p>
      <DataFileButton
        label={t('data.import.open')}
        accept=".csv,.tsv,.txt,.xlsx"
        disabled={isBusy}
        onFile={onFile}
      />
      {state.step === 'map' && <ImportMapping table={state.table} {...props} />}
      {state.step === 'preview' && (
        <ImportPreview preview={state.preview} isBusy={isBusy} onWrite={onWrite} onClose={onClose} />
      )}
      {state.step === 'written' && (
        <p className="mt-3 flex flex-wrap items-center gap-3 text-sm">
          {t('data.import.written', { added: state.added, updated: state.updated })}
          <Button disabled={isBusy} onClick={onTakeBack}>
            {t('data.import.takeBack')}
          </Button>
        </p>
      )}
    </Section>
  )
}
