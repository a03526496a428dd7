import { Inflate } from 'fflate'
import { FileError } from './file-error.ts'
import { bytesOf, type ZipEntry } from './zip-directory.ts'

const localMark = 0x04034b50
const localLength = 30
const sliceSize = 1 << 18
/** Small, because bytes can inflate to a thousand times as many before anyone can count them. */
const stepSize = 1 << 13

const damaged = (file: string) => new FileError('zip-damaged', { file })

async function contentStart(file: Blob, { name, offset, compressedSize }: ZipEntry): Promise<number> {
  const head = await bytesOf(file, offset, offset + localLength)
  const view = new DataView(head.buffer)
  if (head.length < localLength || view.getUint32(0, true) !== localMark) throw damaged(name)
  const start = offset + localLength + view.getUint16(26, true) + view.getUint16(28, true)
  if (start + compressedSize > file.size) throw damaged(name)
  return start
}

/**
 * The content of a file inside a ZIP, piece by piece. It is counted as it comes: one byte more than the directory
 * says, and it is refused. Throws a {@link FileError}.
 */
export async function* inflateEntry(file: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const start = await contentStart(file, entry)
  const { name, method, size, compressedSize } = entry
  if (method !== 0 && method !== 8) throw damaged(name)
  const pieces: Uint8Array[] = []
  let counted = 0
  const take = (piece: Uint8Array) => {
    counted += piece.length
    if (counted > size) throw new FileError('zip-too-large', { limit: size, file: name })
    pieces.push(piece)
  }
  const inflate = new Inflate(take)
  for (let at = 0; at < compressedSize; at += sliceSize) {
    const end = Math.min(at + sliceSize, compressedSize)
    const slice = await bytesOf(file, start + at, start + end)
    if (method === 0) take(slice)
    else {
      for (let step = 0; step < slice.length; step += stepSize) {
        const isLast = at + step + stepSize >= compressedSize
        pushTo(inflate, slice.subarray(step, step + stepSize), isLast, name)
        yield* pieces.splice(0)
      }
    }
    yield* pieces.splice(0)
  }
  if (counted !== size) throw damaged(name)
}

function pushTo(inflate: Inflate, slice: Uint8Array, isLast: boolean, name: string): void {
  try {
    inflate.push(slice, isLast)
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('zip-damaged', { file: name }, { cause: error })
  }
}

/** The whole content of a small file inside a ZIP. */
export async function inflateWhole(file: Blob, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(entry.size)
  let at = 0
  for await (const piece of inflateEntry(file, entry)) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
