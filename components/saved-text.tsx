import { useId, useState } from 'react'
import { createLatestWriter, type WriteState } from './latest-writer.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { controlClass } from './ui/field.tsx'

interface SavedTextProps {
  label: string
  /** The text on disk. */
  text: string
  /** Resolves once the text is on disk. The one of the first render is kept: give each text its own `key`. */
  onSave: (text: string) => Promise<void>
  placeholder?: string
  maxLength: number
  multiline?: boolean
}

/** A labelled text that is on disk with every key. */
export function SavedText({ label, text, onSave, multiline = false, ...rest }: SavedTextProps) {
  const { t } = useTexts()
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const [state, setState] = useState<WriteState>('idle')
  const [writer] = useState(() => createLatestWriter(onSave, setState))
  const common = {
    id,
    value: draft ?? text,
    onBlur: () => draft === text && setDraft(undefined),
    onChange: ({ target }: { target: { value: string } }) => {
      setDraft(target.value)
      void writer.push(target.value)
    },
    ...rest,
  }
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
        {label}
      </label>
      {multiline ? (
        <textarea
          {...common}
          rows={2}
          className={`${controlClass} field-sizing-content max-h-60 min-h-12 resize-none py-1.5`}
        />
      ) : (
        <input {...common} autoComplete="off" className={`${controlClass} h-[30px]`} />
      )}
      {state === 'failed' && (
        <p role="alert" className="mt-1 flex items-center justify-between gap-2 text-sm text-high">
          {t('notes.failed')}
          <Button onClick={() => void writer.retry()}>{t('notes.retry')}</Button>
        </p>
      )}
    </div>
  )
}
