import { Download, FileText, Trash2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { Attachment } from '@/lib/core/attachment.ts'
import { isPicture } from '@/lib/core/file-type.ts'
import { Picture } from './picture.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import { ScrollArea } from './ui/scroll-area.tsx'

export interface AttachmentListProps {
  files: readonly Attachment[]
  /** Nothing can be deleted. */
  readOnly: boolean
  /** The bytes of a file; `undefined` where they are not there. */
  read: (id: string) => Promise<Blob | undefined>
  onSave: (file: Attachment) => void
  onRemove: (file: Attachment) => void
}

/** Files that the buyer put beside something, pictures with a preview. */
export function AttachmentList({ files, ...rest }: AttachmentListProps) {
  const { t } = useTexts()
  if (files.length === 0) return null
  return (
    <ul aria-label={t('attachments.title')} className="space-y-1">
      {files.map((file) => (
        <AttachmentLine key={file.id} file={file} {...rest} />
      ))}
    </ul>
  )
}

interface AttachmentLineProps extends Omit<AttachmentListProps, 'files'> {
  file: Attachment
}

function AttachmentLine({ file, readOnly, read, onSave, onRemove }: AttachmentLineProps) {
  const { t, formats, now } = useTexts()
  const [isLarge, setIsLarge] = useState(false)
  const { id, name, type, size, addedAt } = file
  const readThis = useCallback(() => read(id), [read, id])
  return (
    <li className="flex items-center gap-2.5">
      {isPicture(type) ? (
        <button
          type="button"
          aria-label={t('attachments.enlarge', { name })}
          title={t('attachments.enlarge', { name })}
          onClick={() => setIsLarge(true)}
          className="flex size-11 shrink-0 items-center justify-center overflow-hidden rounded-control border border-line bg-sheet"
        >
          <Picture read={readThis} alt="" longest={42} />
        </button>
      ) : (
        <span className="flex size-11 shrink-0 items-center justify-center rounded-control border border-line bg-sheet">
          <FileText aria-hidden size={18} className="text-faint" />
        </span>
      )}
      <span className="min-w-0 grow">
        <bdi className="block truncate text-sm" title={name}>
          {name}
        </bdi>
        <span className="block truncate text-xs text-faint tabular-nums">
          {formats.bytes(size)} · {formats.day(addedAt, now)}
        </span>
      </span>
      <span className="flex">
        <Button
          variant="quiet"
          square
          aria-label={t('attachments.save', { name })}
          title={t('attachments.save', { name })}
          onClick={() => onSave(file)}
        >
          <Download aria-hidden size={14} />
        </Button>
        {!readOnly && (
          <Button
            variant="quiet"
            square
            aria-label={t('attachments.remove', { name })}
            title={t('attachments.remove', { name })}
            onClick={() => onRemove(file)}
          >
            <Trash2 aria-hidden size={14} />
          </Button>
        )}
      </span>
      {isPicture(type) && (
        <Dialog open={isLarge} wide title={name} onClose={() => setIsLarge(false)}>
          <ScrollArea label={name} className="mt-3 max-h-[70vh] overflow-auto">
            <Picture read={readThis} alt={name} longest={1200} />
          </ScrollArea>
          <div className="mt-3 flex justify-end">
            <Button onClick={() => setIsLarge(false)}>{t('common.close')}</Button>
          </div>
        </Dialog>
      )}
    </li>
  )
}
