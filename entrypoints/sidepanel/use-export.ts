import { useState } from 'react'
import {
  exportKinds,
  exportPresets,
  type ExportChoice,
  type ExportKind,
} from '@/components/export-section.tsx'
import type { CountedList } from '@/components/list-bar.tsx'
import { useTexts } from '@/components/texts-context.ts'
import type { ExportColumns, ExportOrder } from '@/lib/data/data-jobs.ts'
import { fileName } from '@/lib/export/file-name.ts'
import { presets } from '@/lib/export/presets.ts'
import { changeSettings } from '@/lib/settings/settings.ts'
import { copyText } from '../shared/copy-text.ts'
import { extensionVersion } from '../shared/extension-version.ts'
import { saveFile } from '../shared/save-file.ts'
import { useServices } from '../shared/services.ts'
import { useSettings } from '../shared/settings-context.ts'
import type { RunJob } from './use-data-work.ts'

/** The order in which a worker is told to write each kind, and how its file ends. */
const kinds: Record<ExportKind, Pick<ExportOrder, 'format' | 'delimiter'>> = {
  xlsx: { format: 'xlsx', delimiter: ',' },
  csv: { format: 'csv', delimiter: ',' },
  'csv;': { format: 'csv', delimiter: ';' },
  tsv: { format: 'tsv', delimiter: ',' },
  markdown: { format: 'markdown', delimiter: ',' },
}

const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const shortNames = presets.short.map(({ name }) => name)

const columnsOf = ({ preset, own }: ExportChoice): ExportColumns =>
  preset === 'own' ? { names: own } : { preset }

const scopeOf = (scope: string): ExportOrder['scope'] =>
  scope === 'lists' || scope === 'everything' ? { of: scope } : { of: 'list', listId: scope }

/** What the buyer exports, remembered from the last time, and the doing of it. */
export function useExport(lists: readonly CountedList[] | undefined, run: RunJob) {
  const { t } = useTexts()
  const settings = useSettings()
  const { clock, newId, toasts } = useServices()
  const [scope, setScope] = useState<string>()
  const choice: ExportChoice = {
    scope:
      scope ?? lists?.find(({ id }) => id === settings.activeListId)?.id ?? lists?.[0]?.id ?? 'everything',
    preset: exportPresets.find((one) => one === settings.exportColumns) ?? 'full',
    own: settings.exportChoice ?? shortNames,
    kind: exportKinds.find((one) => one === settings.exportFormat) ?? 'xlsx',
  }
  const say = (text: string) => toasts.getState().show({ id: newId(), text })

  return {
    choice,
    change({ scope: chosen, preset, own, kind }: Partial<ExportChoice>): void {
      if (chosen !== undefined) setScope(chosen)
      const change = {
        ...(preset && { exportColumns: preset }),
        ...(own && { exportChoice: own }),
        ...(kind && { exportFormat: kind }),
      }
      if (Object.keys(change).length > 0) void changeSettings(change)
    },

    async save(): Promise<void> {
      const kind = kinds[choice.kind]
      const file = await run('export', 'export-rows', {
        ...kind,
        scope: scopeOf(choice.scope),
        columns: columnsOf(choice),
        scorecardId: settings.scorecardId,
        extensionVersion: extensionVersion(),
        words: { noList: t('data.export.noList'), scorecard: t('data.export.scorecard'), unknown: '—' },
      })
      if (file === undefined) return
      if (kind.format === 'tsv' || kind.format === 'markdown') {
        await copyText(await file.text())
        say(t('data.export.copied'))
        return
      }
      const listName = lists?.find(({ id }) => id === choice.scope)?.name ?? ''
      const name = fileName(listName, kind.format, clock())
      saveFile(name, mediaTypes[kind.format], file)
      say(t('data.export.saved', { name }))
    },
  }
}
