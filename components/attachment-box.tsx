import { Paperclip } from 'lucide-react'
import { useId, useRef } from 'react'
import { fileTypes } from '@/lib/core/file-type.ts'
import { AttachmentList, type AttachmentListProps } from './attachment-list.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface AttachmentBoxProps extends AttachmentListProps {
  /** Largest file, in bytes. */
  largest: number
  isAdding: boolean
  /** Why files were not kept, in sentences. */
  refused: readonly string[]
  onAdd: (files: File[]) => void
}

/** The files of something, and the way to add one. */
export function AttachmentBox({ largest, isAdding, refused, onAdd, ...list }: AttachmentBoxProps) {
  const { t, formats } = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()
  return (
    <div>
      <AttachmentList {...list} />
      {!list.readOnly && (
        <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button disabled={isAdding} aria-describedby={hintId} onClick={() => input.current?.click()}>
            <Paperclip aria-hidden size={14} />
            {isAdding ? t('attachments.adding') : t('attachments.add')}
          </Button>
          <p id={hintId} className="text-xs text-faint">
            {t('attachments.hint', { size: formats.bytes(largest) })}
          </p>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t('attachments.add')}
            accept={Object.keys(fileTypes).join(',')}
            onChange={({ target }) => {
              onAdd([...(target.files ?? [])])
              target.value = ''
            }}
          />
        </div>
      )}
      <div role="alert">
        {refused.map((sentence) => (
          <p key={sentence} className="mt-1 text-xs text-high wrap-anywhere">
            {sentence}
          </p>
        ))}
      </div>
    </div>
  )
}
