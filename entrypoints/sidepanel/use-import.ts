import { useState } from 'react'
import type { PreviewedImport } from '@/components/import-preview.tsx'
import type { ImportState } from '@/components/import-section.tsx'
import { useTexts } from '@/components/texts-context.ts'
import type { ImportPreview } from '@/lib/data/data-jobs.ts'
import { languages } from '@/lib/i18n/languages.ts'
import type { Texts } from '@/lib/i18n/texts.ts'
import { importFields, type ImportField } from '@/lib/import/import-fields.ts'
import { announceMarks } from '@/lib/settings/marks-signal.ts'
import { useServices } from '../shared/services.ts'
import type { RunJob } from './use-data-work.ts'

/** What an import would do, with its problems in words. */
function inWords({ counts, rows }: ImportPreview, { t }: Texts): PreviewedImport {
  return {
    counts,
    rows: rows.map(({ row, name, outcome, problem, unread }) => ({
      row,
      name,
      outcome,
      problems: [
        ...(problem === undefined ? [] : [t(`files.rows.${problem}`, { row })]),
        ...unread.map(({ column }) => t('files.rows.unread', { row, column })),
      ],
    })),
  }
}

const isField = (name: string | undefined): name is ImportField =>
  importFields.some((field) => field === name)

/** The buyer's own spreadsheet, from the file to the memory and back. */
export function useImport(run: RunJob) {
  const texts = useTexts()
  const { t } = texts
  const { newId, toasts } = useServices()
  const [state, setState] = useState<ImportState>({ step: 'choose' })
  const [listName, setListName] = useState(t('defaultList'))
  const say = (text: string) => toasts.getState().show({ id: newId(), text })

  return {
    state,
    listName,
    setListName,
    /** One step back: from the preview to the columns, from there to where it began. */
    close: () =>
      setState(state.step === 'preview' ? { step: 'map', table: state.table } : { step: 'choose' }),

    async open(file: File): Promise<void> {
      setState({ step: 'choose' })
      const table = await run('reading', 'open-table', { file })
      if (table === undefined) return
      const fieldOf = new Map(table.mapping.map(([field, column]) => [column, field]))
      const fields = table.head.map((_, column) => fieldOf.get(column))
      setState({ step: 'map', table: { ...table, name: file.name, fields } })
    },

    /** A field is filled by one column: choosing it anew takes it from the column that had it. */
    map(column: number, field: string | undefined): void {
      if (state.step !== 'map') return
      const fields = state.table.fields.map((own, index) =>
        index === column ? field : own === field ? undefined : own,
      )
      setState({ ...state, table: { ...state.table, fields } })
    },

    async preview(): Promise<void> {
      if (state.step !== 'map') return
      const { table } = state
      const preview = await run('planning', 'plan-import', {
        mapping: table.fields.flatMap((field, column) =>
          isField(field) ? [[field, column] as [ImportField, number]] : [],
        ),
        defaultList: listName.trim(),
        languages: Object.keys(languages),
      })
      if (preview !== undefined) setState({ step: 'preview', table, preview: inWords(preview, texts) })
    },

    async write(): Promise<void> {
      const counts = await run('import', 'write-import', null)
      if (counts === undefined) return
      setState({ step: 'written', added: counts.add, updated: counts.update })
      await announceMarks(newId())
    },

    async takeBack(): Promise<void> {
      const answer = await run('undo', 'take-back-import', null)
      if (answer === undefined) return
      setState({ step: 'choose' })
      await announceMarks(newId())
      say(
        answer.kept === 0
          ? t('data.import.takenBack')
          : t('data.import.takenBackKept', { kept: answer.kept }),
      )
    },
  }
}
