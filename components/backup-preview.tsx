import { useId, useState } from 'react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

export type RestoreMode = 'merge' | 'replace'

interface Effect {
  added: number
  replaced: number
  removed: number
  /** 0 to 1. */
  lostShare: number
  mustAsk: boolean
}

/** A backup that was read and found whole. */
export interface OpenedBackup {
  /** A snapshot holds what the buyer wrote and nothing else. */
  isSnapshot: boolean
  /** Milliseconds since the epoch. */
  createdAt: number
  counts: Partial<Record<string, number>>
  effect: Record<RestoreMode, Effect>
}

interface BackupPreviewProps {
  opened: OpenedBackup
  isBusy: boolean
  onRestore: (mode: RestoreMode) => void
  onClose: () => void
}

/** What a backup holds and what restoring it would do; what would cost much asks once more. */
export function BackupPreview({ opened, isBusy, onRestore, onClose }: BackupPreviewProps) {
  const { t, formats } = useTexts()
  const [mode, setMode] = useState<RestoreMode>(opened.isSnapshot ? 'replace' : 'merge')
  const [sure, setSure] = useState(false)
  const { createdAt, counts, effect, isSnapshot } = opened
  const { mustAsk, lostShare } = effect[mode]
  const count = (name: string) => counts[name] ?? 0
  return (
    <div className="mt-3 rounded-panel border border-line p-3.5">
      <h3 className="text-sm font-semibold">
        {t('data.backup.from', { moment: formats.dateTime(createdAt) })}
      </h3>
      <p className="mt-0.5 text-xs text-soft">
        {t('data.backup.holds', {
          suppliers: count('suppliers'),
          lists: count('lists'),
          notes: count('notes'),
          quotes: count('quotes'),
        })}
      </p>
      <fieldset className="mt-3 space-y-2">
        <legend className="sr-only">{t('data.backup.how')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <Choice
            key={one}
            title={t(`data.backup.${one}`)}
            hint={t(
              one === 'merge'
                ? 'data.backup.mergeHint'
                : isSnapshot
                  ? 'data.backup.replaceSnapshotHint'
                  : 'data.backup.replaceHint',
            )}
            effect={t('data.backup.effect', { ...effect[one] })}
            checked={mode === one}
            onChoose={() => {
              setMode(one)
              setSure(false)
            }}
          />
        ))}
      </fieldset>
      {mustAsk && (
        <label className="mt-3 flex items-start gap-2 rounded-control bg-medium-bg px-3 py-2 text-sm">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={sure}
            onChange={({ target }) => setSure(target.checked)}
          />
          <span>
            {t('files.restore.mustAsk', { share: formats.percent(lostShare) })} {t('data.backup.confirm')}
          </span>
        </label>
      )}
      <div className="mt-3 flex justify-end gap-2">
        <Button disabled={isBusy} onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="main" disabled={isBusy || (mustAsk && !sure)} onClick={() => onRestore(mode)}>
          {t('data.backup.restore')}
        </Button>
      </div>
    </div>
  )
}

interface ChoiceProps {
  title: string
  hint: string
  effect: string
  checked: boolean
  onChoose: () => void
}

function Choice({ title, hint, effect, checked, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div className="flex items-start gap-2 text-sm">
      <input
        id={id}
        type="radio"
        name="restore-mode"
        className="mt-[3px]"
        aria-describedby={`${id}-hint`}
        checked={checked}
        onChange={onChoose}
      />
      <div className="min-w-0">
        <label htmlFor={id}>{title}</label>
        <p id={`${id}-hint`} className="text-xs text-faint">
          {hint} <span className="tabular-nums">{effect}</span>
        </p>
      </div>
    </div>
  )
}
