import type { Attachment } from '@/lib/core/attachment.ts'
import { fileTypeBytes, fileTypeOf } from '@/lib/core/file-type.ts'
import { foldText } from '@/lib/core/fold-text.ts'
import { attachmentLimits } from './attachment-files.ts'
import type { AttachmentRepository } from './attachment-repository.ts'

/** Why a file was not kept. */
export type RefusedFile = 'empty' | 'too-large' | 'no-room' | 'unknown-type' | 'already-there'

/** What the row of an attachment holds. */
const longestName = 200

interface AttachOptions {
  attachments: Pick<AttachmentRepository, 'of' | 'add'>
  digest: (bytes: ArrayBuffer) => Promise<string>
  newId: () => string
}

/**
 * Keeps a file beside a supplier, and answers its id or why it was not kept. What it is, its bytes say and not its
 * name. A file that is too large is refused before any of it is read. Throws a `StorageError` where storage fails.
 */
export async function attachFile(
  file: Blob,
  { name, ...about }: Pick<Attachment, 'supplierId' | 'about' | 'name'>,
  { attachments, digest, newId }: AttachOptions,
): Promise<{ ok: true; id: string } | { ok: false; reason: RefusedFile }> {
  if (file.size === 0) return { ok: false, reason: 'empty' }
  if (file.size > attachmentLimits.each) return { ok: false, reason: 'too-large' }
  const type = fileTypeOf(new Uint8Array(await file.slice(0, fileTypeBytes).arrayBuffer()))
  if (type === undefined) return { ok: false, reason: 'unknown-type' }
  const sha256 = await digest(await file.arrayBuffer())
  const own = await attachments.of(about.supplierId)
  const isSame = (one: Attachment) => one.sha256 === sha256 && one.about?.part === about.about?.part
  if (own.some(isSame)) return { ok: false, reason: 'already-there' }
  const id = newId()
  const row = {
    ...about,
    id,
    name: (foldText(name) ?? type).slice(0, longestName).toWellFormed(),
    type,
    sha256,
  }
  return (await attachments.add(row, file)) ? { ok: true, id } : { ok: false, reason: 'no-room' }
}
