import type { ReactNode } from 'react'
import type { Attachment } from '@/lib/core/attachment.ts'
import type { DiligenceCheckId } from '@/lib/sourcing/diligence/checklist.ts'
import { AttachmentBox } from '../attachment-box.tsx'
import { FileTarget } from '../file-target.tsx'
import { useFileQueue } from '../use-file-queue.ts'
import type { DiligenceFiles } from './diligence-files.ts'

interface CheckFilesProps {
  files: DiligenceFiles
  /** Those that are shown here. */
  own: readonly Attachment[]
  /** Absent for the files of no check. */
  check?: DiligenceCheckId
  readOnly: boolean
  /** What stands above the files, in the same place to drop onto. */
  children?: ReactNode
}

/** The files of one check; they can be chosen, pasted and dropped anywhere in it. */
export function CheckFiles({ files, own, check, readOnly, children }: CheckFilesProps) {
  const queue = useFileQueue((chosen) => files.add(chosen, check))
  return (
    <FileTarget disabled={readOnly} onFiles={queue.add}>
      {children}
      <AttachmentBox
        files={own}
        largest={files.largest}
        readOnly={readOnly}
        isAdding={queue.isAdding}
        refused={queue.refused}
        read={files.read}
        onAdd={queue.add}
        onSave={files.save}
        onRemove={files.remove}
      />
    </FileTarget>
  )
}
