import type { Attachment } from './attachment.ts'
import { fileTypes, type FileType } from './file-type.ts'

const longest = 100

const isKnown = (type: string): type is FileType => Object.hasOwn(fileTypes, type)

/**
 * The name under which a copy is written: one that every file system takes, and that ends as its bytes say.
 *
 * @example attachmentName({ name: '../licence.exe', type: 'application/pdf' }) // 'licence.exe.pdf'
 */
export function attachmentName({ name, type }: Pick<Attachment, 'name' | 'type'>): string {
  const ending = isKnown(type) ? fileTypes[type] : 'bin'
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}_.-]+/gu) ?? []
  const plain = words
    .join('-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
  const stem = new RegExp(`\\.(?:${ending}|${ending === 'jpg' ? 'jpeg' : ending})$`, 'i')
  const shown = plain
    .replace(stem, '')
    .slice(0, longest)
    .toWellFormed()
    .replace(/[.\-\ufffd]+$/, '')
  return `${shown === '' ? 'file' : shown}.${ending}`
}
