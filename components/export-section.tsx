import { Copy, Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { ExportColumns } from './export-columns.tsx'
import type { CountedList } from './list-bar.tsx'
import { listLabel } from './list-label.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Section } from './ui/section.tsx'
import { Select } from './ui/select.tsx'

export const exportPresets = ['full', 'short', 'quote-sheet', 'evidence-log', 'own'] as const
export type ExportPreset = (typeof exportPresets)[number]

/** How an export is written; the two that are copied go to the clipboard. */
export const exportKinds = ['xlsx', 'csv', 'csv;', 'tsv', 'markdown'] as const
export type ExportKind = (typeof exportKinds)[number]

const isCopied = (kind: ExportKind) => kind === 'tsv' || kind === 'markdown'

export interface ExportChoice {
  /** The id of a list, `lists`, or `everything`. */
  scope: string
  preset: ExportPreset
  /** Names of the columns of the buyer's own choice. */
  own: string[]
  kind: ExportKind
}

interface ExportSectionProps {
  lists: readonly CountedList[]
  choice: ExportChoice
  /** Every column that there is, by name. */
  columnNames: readonly string[]
  isBusy: boolean
  onChange: (change: Partial<ExportChoice>) => void
  onExport: () => void
}

/** Takes suppliers along: which, which columns, and into what. */
export function ExportSection({
  lists,
  choice,
  columnNames,
  isBusy,
  onChange,
  onExport,
}: ExportSectionProps) {
  const texts = useTexts()
  const { t } = texts
  const { scope, preset, own, kind } = choice
  const Icon = isCopied(kind) ? Copy : Download
  return (
    <Section title={t('data.export.title')}>
      <div className="grid gap-3 min-[560px]:grid-cols-3">
        <Labelled label={t('data.export.what')}>
          <Select
            label={t('data.export.what')}
            className="w-full"
            value={scope}
            onChange={({ target }) => onChange({ scope: target.value })}
          >
            {lists.map((list) => (
              <option key={list.id} value={list.id}>
                {listLabel(list, texts)}
              </option>
            ))}
            <option value="lists">{t('data.export.allLists')}</option>
            <option value="everything">{t('data.export.everything')}</option>
          </Select>
        </Labelled>
        <Labelled label={t('data.export.columns')}>
          <Select
            label={t('data.export.columns')}
            className="w-full"
            value={preset}
            onChange={({ target }) =>
              onChange({ preset: exportPresets.find((one) => one === target.value) ?? 'full' })
            }
          >
            {exportPresets.map((one) => (
              <option key={one} value={one}>
                {t(`data.export.presets.${one}`)}
              </option>
            ))}
          </Select>
        </Labelled>
        <Labelled label={t('data.export.format')}>
          <Select
            label={t('data.export.format')}
            className="w-full"
            value={kind}
            onChange={({ target }) =>
              onChange({ kind: exportKinds.find((one) => one === target.value) ?? 'xlsx' })
            }
          >
            {exportKinds.map((one) => (
              <option key={one} value={one}>
                {t(`data.export.formats.${one}`)}
              </option>
            ))}
          </Select>
        </Labelled>
      </div>
      <p className="mt-2 text-xs text-faint">{t(`data.export.presetHints.${preset}`)}</p>
      {preset === 'own' && (
        <ExportColumns names={own} all={columnNames} onChange={(names) => onChange({ own: names })} />
      )}
      <Button className="mt-3" disabled={isBusy || (preset === 'own' && own.length === 0)} onClick={onExport}>
        <Icon aria-hidden size={15} />
        {t(isCopied(kind) ? 'data.export.copy' : 'data.export.save')}
      </Button>
    </Section>
  )
}

/** The words above a control, which names itself. */
function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p aria-hidden className="mb-1 text-xs font-medium text-soft">
        {label}
      </p>
      {children}
    </div>
  )
}
