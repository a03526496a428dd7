import { FileError } from './file-error.ts'

/** A file inside a ZIP, as the directory at its end names it. */
export interface ZipEntry {
  name: string
  /** 0 as it is, 8 deflated. */
  method: number
  compressedSize: number
  size: number
  /** Where its local head begins. */
  offset: number
}

export interface ZipDirectory {
  entries: ZipEntry[]
  comment: string
}

/** What a ZIP may hold, checked before anything is inflated. Sizes in bytes. */
export interface ZipLimits {
  files: number
  size: number
}

const endLength = 22
const longestComment = 0xffff
const endMark = 0x06054b50
const entryMark = 0x02014b50
const encryptedBit = 1

const damaged = (cause?: string) => new FileError('zip-damaged', {}, { cause })

export async function bytesOf(file: Blob, start = 0, end = file.size): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer())
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The end record is the last thing in a file, but for its comment: whatever follows is not ours to read. */
async function findEnd(file: Blob) {
  const tail = await bytesOf(file, Math.max(0, file.size - endLength - longestComment))
  const view = viewOf(tail)
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue
    const length = view.getUint16(at + 20, true)
    if (at + endLength + length !== tail.length) continue
    return {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      at: file.size - tail.length + at,
      comment: new TextDecoder().decode(tail.subarray(at + endLength)),
    }
  }
  throw damaged('no end')
}

/**
 * The directory of a ZIP. Throws a {@link FileError} where it is damaged, encrypted, or holds more than these limits
 * allow, by what it says of itself; what it says is checked again while it is inflated.
 */
export async function zipDirectory(file: Blob, limits: ZipLimits): Promise<ZipDirectory> {
  const end = await findEnd(file)
  if (end.offset + end.size !== end.at) throw damaged('directory')
  if (end.count > limits.files) throw new FileError('zip-too-many-files', { limit: limits.files })
  const bytes = await bytesOf(file, end.offset, end.at)
  const view = viewOf(bytes)
  const entries: ZipEntry[] = []
  let at = 0
  let total = 0
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw damaged('entry')
    if ((view.getUint16(at + 8, true) & encryptedBit) !== 0) throw new FileError('password-protected')
    const nameLength = view.getUint16(at + 28, true)
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    total += entry.size
    if (total > limits.size) throw new FileError('zip-too-large', { limit: limits.size })
    if (entry.offset + entry.compressedSize > end.offset) throw damaged('offset')
    entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { entries, comment: end.comment }
}
