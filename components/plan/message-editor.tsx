import { useEffect, useRef, type RefObject } from 'react'
import type { MessageLanguage } from '@/lib/sourcing/writing/template-ids.ts'
import { controlClass } from '../ui/field.tsx'

interface MessageEditorProps {
  label: string
  value: string
  language: MessageLanguage
  /** Longest text, in UTF-16 units. */
  most: number
  isWrong?: boolean
  describedBy?: string
  /** Chosen when the editor opens: its first place in the text. */
  selected?: string
  onChange: (text: string) => void
  ref?: RefObject<HTMLTextAreaElement | null>
}

/** A whole message or template as text; the cursor is in it from the start. */
export function MessageEditor({
  label,
  value,
  language,
  most,
  isWrong = false,
  describedBy,
  selected,
  onChange,
  ref,
}: MessageEditorProps) {
  const ownRef = useRef<HTMLTextAreaElement>(null)
  const area = ref ?? ownRef

  useEffect(() => {
    const { current } = area
    if (current === null) return
    current.focus({ preventScroll: selected === undefined })
    const at = selected === undefined ? -1 : current.value.indexOf(selected)
    if (at >= 0) current.setSelectionRange(at, at + (selected?.length ?? 0))
    else current.setSelectionRange(0, 0)
  }, [area, selected])

  return (
    <textarea
      ref={area}
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      lang={language}
      dir="ltr"
      maxLength={most}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      className={`${controlClass} block field-sizing-content min-h-60 resize-none rounded-panel! px-4! py-3.5 leading-relaxed aria-invalid:border-high`}
    />
  )
}
