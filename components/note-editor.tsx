import { Check } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createLatestWriter, type WriteState } from './latest-writer.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { controlClass } from './ui/field.tsx'

/** Calm after the last key before a screen reader is told that the note is safe. */
const announceAfterMs = 1000

interface NoteEditorProps {
  label: string
  /** The text on disk. */
  text: string
  /** Resolves once the text is on disk. The one of the first render is kept: give each note its own `key`. */
  onSave: (text: string) => Promise<void>
  /** Puts the cursor into it as soon as it is there. */
  startsInside?: boolean
  /** Stands in the line below, beside what is said of saving. */
  children?: ReactNode
}

/** A note that is on disk with every key: there is no unsaved state to lose when the window closes. */
export function NoteEditor({ label, text, onSave, startsInside = false, children }: NoteEditorProps) {
  const { t } = useTexts()
  const [draft, setDraft] = useState<string>()
  const [state, setState] = useState<WriteState>('idle')
  const [announced, setAnnounced] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const [writer] = useState(() => createLatestWriter(onSave, setState))

  useEffect(() => {
    if (state !== 'written') return undefined
    const timer = setTimeout(() => setAnnounced(true), announceAfterMs)
    return () => clearTimeout(timer)
  }, [state])

  useEffect(() => {
    if (startsInside) field.current?.focus()
  }, [startsInside])

  return (
    <div>
      <textarea
        ref={field}
        aria-label={label}
        placeholder={t('notes.placeholder')}
        value={draft ?? text}
        rows={3}
        maxLength={20_000}
        onBlur={() => draft === text && setDraft(undefined)}
        onChange={({ target }) => {
          setDraft(target.value)
          setAnnounced(false)
          void writer.push(target.value)
        }}
        className={`${controlClass} field-sizing-content max-h-60 min-h-16 resize-none py-2 leading-[19px]`}
      />
      <div className="flex h-[22px] items-center gap-1 text-xs text-faint">
        {children}
        {state === 'written' && (
          <span aria-hidden className="ms-auto inline-flex items-center gap-1">
            <Check size={12} />
            {t('notes.saved')}
          </span>
        )}
        <output className="sr-only">{announced && t('notes.savedAnnouncement')}</output>
      </div>
      {state === 'failed' && (
        <p role="alert" className="flex items-center justify-between gap-2 text-sm text-high">
          {t('notes.failed')}
          <Button onClick={() => void writer.retry()}>{t('notes.retry')}</Button>
        </p>
      )}
    </div>
  )
}
