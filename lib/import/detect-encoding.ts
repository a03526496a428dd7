import { bytesOf } from './zip-directory.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

const pieceSize = 1 << 20
/** Bytes that tell whether every other one is zero, as Latin text in UTF-16 has them. */
const sampleSize = 4096

const startsWith = (bytes: Uint8Array, ...mark: number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

/** Which UTF-16 the first bytes of a file are, if either. */
export function utf16Of(sample: Uint8Array): Encoding | undefined {
  if (startsWith(sample, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(sample, 0xfe, 0xff)) return 'utf-16be'
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1
    if (byte === 0 && index % 2 === 1) odd += 1
  }
  const most = sample.length / 4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < file.size; at += pieceSize)
    yield bytesOf(file, at, Math.min(at + pieceSize, file.size))
}

async function isValid(file: Blob, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const piece of piecesOf(file)) decoder.decode(piece, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/**
 * Whether most bytes beyond ASCII come in runs of an even length, as Chinese characters do: an accented letter of
 * Western text stands alone between plain ones.
 */
async function isMostlyPairs(file: Blob): Promise<boolean> {
  let inPairs = 0
  let alone = 0
  let run = 0
  const close = () => {
    if (run % 2 === 0) inPairs += run
    else alone += run
    run = 0
  }
  for await (const piece of piecesOf(file)) {
    for (const byte of piece) {
      if (byte >= 0x80) run += 1
      else if (run > 0) close()
    }
  }
  close()
  return inPairs > alone
}

/**
 * How the text of a file is written. What is valid UTF-8 is UTF-8; UTF-16 shows by its mark or its zeros; of the
 * rest, valid GB18030 in which high bytes come in pairs is Chinese, and all else Windows-1252, which any bytes are.
 */
export async function detectEncoding(file: Blob): Promise<Encoding> {
  const utf16 = utf16Of(await bytesOf(file, 0, Math.min(file.size, sampleSize)))
  if (utf16 !== undefined) return utf16
  if (await isValid(file, 'utf-8')) return 'utf-8'
  return (await isValid(file, 'gb18030')) && (await isMostlyPairs(file)) ? 'gb18030' : 'windows-1252'
}
