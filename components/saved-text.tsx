import { useId } from 'react'
import { NotOnDisk } from './not-on-disk.tsx'
import { controlClass } from './ui/field.tsx'
import { useSaved } from './use-saved.ts'

interface SavedTextProps {
  label: string
  /** The text on disk. */
  text: string
  /** Resolves once the text is on disk. The one of the first render is kept: give each text its own `key`. */
  onSave: (text: string) => Promise<void>
  maxLength: number
}

/** A labelled text of some lines that is on disk with every key. */
export function SavedText({ label, text, onSave, maxLength }: SavedTextProps) {
  const id = useId()
  const { value, change, hasFailed, retry } = useSaved(text, onSave)
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
        {label}
      </label>
      <textarea
        id={id}
        value={value}
        maxLength={maxLength}
        rows={2}
        onChange={({ target }) => change(target.value)}
        className={`${controlClass} field-sizing-content max-h-60 min-h-12 resize-none py-1.5`}
      />
      {hasFailed && <NotOnDisk onRetry={retry} />}
    </div>
  )
}
