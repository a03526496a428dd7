import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** Something that takes a while: what it is and how far along. */
export interface DataWork {
  name: 'backup' | 'checking' | 'restore' | 'export' | 'reading' | 'planning' | 'import' | 'undo'
  /** 0 to 1; absent where nobody can tell. */
  share?: number
}

interface DataProgressProps {
  work: DataWork
  onCancel: () => void
}

/** How far the work is, and a way out of it. */
export function DataProgress({ work: { name, share }, onCancel }: DataProgressProps) {
  const { t, formats } = useTexts()
  const title = t(`data.progress.${name}`)
  return (
    <div className="mt-3 flex items-center gap-3">
      <div className="min-w-0 grow">
        <p aria-live="polite" className="mb-1 flex justify-between text-xs text-soft">
          <span>{title}</span>
          {share !== undefined && <span className="tabular-nums">{formats.percent(share)}</span>}
        </p>
        <progress
          aria-label={title}
          value={share}
          max={1}
          className="block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-unknown-bg accent-low [&::-moz-progress-bar]:bg-low [&::-webkit-progress-bar]:bg-unknown-bg [&::-webkit-progress-value]:bg-low"
        />
      </div>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </div>
  )
}
