import type { Attachment } from './attachment.ts'
import { fileTypes, type FileType } from './file-type.ts'
import { trimEdges } from './trim-edges.ts'

const longest = 100

/** Endings that say the same as one of ours. */
const otherEndings: Partial<Record<string, string>> = { jpg: 'jpeg' }

function withoutEnding(name: string, ending: string): string {
  const same = [ending, otherEndings[ending]].find(
    (one) => one !== undefined && name.toLowerCase().endsWith(`.${one}`),
  )
  return same === undefined ? name : name.slice(0, -same.length - 1)
}

const isKnown = (type: string): type is FileType => Object.hasOwn(fileTypes, type)

/**
 * The name under which a copy is written: one that every file system takes, and that ends as its bytes say.
 *
 * @example attachmentName({ name: '../licence.exe', type: 'application/pdf' }) // 'licence.exe.pdf'
 */
export function attachmentName({ name, type }: Pick<Attachment, 'name' | 'type'>): string {
  const ending = isKnown(type) ? fileTypes[type] : 'bin'
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}_.-]+/gu) ?? []
  const plain = trimEdges(words.join('-').replace(/\.{2,}/g, '.'), '.-')
  const stem = withoutEnding(plain, ending).slice(0, longest).toWellFormed()
  const shown = trimEdges(stem, '.-\ufffd')
  return `${shown === '' ? 'file' : shown}.${ending}`
}
