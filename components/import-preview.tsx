import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { ScrollArea } from './ui/scroll-area.tsx'

const rowOutcomes = ['add', 'update', 'skip', 'error'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

export interface PreviewedRow {
  /** Counted from one, as the spreadsheet does. */
  row: number
  name?: string
  outcome: RowOutcome
  /** What is wrong with the row or with cells of it, in words. */
  problems: string[]
}

export interface PreviewedImport {
  counts: Record<RowOutcome, number>
  /** Not all where there are many. */
  rows: PreviewedRow[]
}

interface ImportPreviewProps {
  preview: PreviewedImport
  isBusy: boolean
  onWrite: () => void
  onClose: () => void
}

const tones: Record<RowOutcome, string> = {
  add: 'text-low',
  update: 'text-ink',
  skip: 'text-faint',
  error: 'text-high',
}

/** What an import would do, row by row, before it does anything. */
export function ImportPreview({ preview: { counts, rows }, isBusy, onWrite, onClose }: ImportPreviewProps) {
  const { t } = useTexts()
  const all = rowOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
  return (
    <div className="mt-3 rounded-panel border border-line p-3.5">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm tabular-nums">
        {rowOutcomes
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <li key={outcome} className={tones[outcome]}>
              {t(`files.outcomes.${outcome}`, { count: counts[outcome] })}
            </li>
          ))}
      </ul>
      <ScrollArea
        label={t('data.import.preview')}
        className="mt-2 max-h-[340px] overflow-y-auto border-y border-line"
      >
        <table className="w-full text-sm">
          <caption className="sr-only">{t('data.import.preview')}</caption>
          <thead className="sticky top-0 bg-ground text-xs text-faint">
            <tr>
              <th scope="col" className="py-1 pe-3 text-start font-medium">
                {t('data.import.row')}
              </th>
              <th scope="col" className="py-1 pe-3 text-start font-medium">
                {t('data.import.supplier')}
              </th>
              <th scope="col" className="py-1 text-start font-medium">
                {t('data.import.outcome')}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ row, name, outcome, problems }) => (
              <tr key={row} className="align-top">
                <td className="py-1 pe-3 tabular-nums">{row}</td>
                <td className="py-1 pe-3 wrap-anywhere" dir="auto">
                  {name ?? '—'}
                </td>
                <td className={`py-1 ${tones[outcome]}`}>
                  {t(`data.import.outcomes.${outcome}`)}
                  {problems.map((problem) => (
                    <span key={problem} className="block text-xs text-soft">
                      {problem}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {rows.length < all && (
        <p className="mt-1 text-xs text-faint">{t('data.import.more', { count: rows.length })}</p>
      )}
      <div className="mt-3 flex justify-end gap-2">
        <Button disabled={isBusy} onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="main" disabled={isBusy || counts.add + counts.update === 0} onClick={onWrite}>
          {t('data.import.write', { count: counts.add + counts.update })}
        </Button>
      </div>
    </div>
  )
}
