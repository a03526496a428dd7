import { Check } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { controlClass } from './ui/field.tsx'
import { useNoteWriter, type NoteWriting } from './use-note-writer.ts'

/** Calm after the last key before a screen reader is told that the note is safe. */
const announceAfterMs = 1000

interface NoteEditorProps extends NoteWriting {
  label: string
  /** Puts the cursor into it as soon as it is there. */
  startsInside?: boolean
  /** Stands in the line below, beside what is said of saving. */
  children?: ReactNode
}

/** A note that is on disk with every key, as a draft until the writing rests: nothing is lost when the window closes. */
export function NoteEditor({ label, startsInside = false, children, ...writing }: NoteEditorProps) {
  const { t } = useTexts()
  const { value, state, isUnfinished, change, rest, retry } = useNoteWriter(writing)
  const [announced, setAnnounced] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)

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
        value={value}
        rows={3}
        maxLength={20_000}
        onBlur={rest}
        onChange={({ target }) => {
          setAnnounced(false)
          change(target.value)
        }}
        className={`${controlClass} field-sizing-content max-h-60 min-h-16 resize-none py-2 leading-[19px]`}
      />
      <div className="flex min-h-[22px] items-center gap-1 text-xs text-faint">
        {children}
        {isUnfinished && <span className="ms-auto">{t('drafts.unfinished')}</span>}
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
          <Button onClick={retry}>{t('notes.retry')}</Button>
        </p>
      )}
    </div>
  )
}
