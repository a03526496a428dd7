import { attachmentName } from '@/lib/core/attachment-name.ts'
import type { Attachment } from '@/lib/core/attachment.ts'
import type { EvidencePart } from './evidence-zip.ts'

/** Files with their bytes as parts of an evidence file, numbered so that no two have one name; without bytes is none. */
export async function attachmentParts(
  files: readonly Attachment[],
  read: (id: string) => Promise<Blob | undefined>,
): Promise<EvidencePart[]> {
  const parts: EvidencePart[] = []
  for (const [index, file] of files.entries()) {
    const bytes = await read(file.id)
    if (bytes === undefined) continue
    const name = `attachments/${String(index + 1).padStart(2, '0')}-${attachmentName(file)}`
    parts.push({ name, content: new Uint8Array(await bytes.arrayBuffer()) })
  }
  return parts
}
