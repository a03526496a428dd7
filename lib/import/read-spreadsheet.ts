import type { Slices } from './slices.ts'
import { utf16Of } from './detect-encoding.ts'
import { FileError } from './file-error.ts'
import { usualLimits, type RawTable, type SpreadsheetLimits } from './raw-table.ts'
import { readDelimited } from './read-delimited.ts'
import { readWorkbook } from './read-workbook.ts'
import { bytesOf } from './zip-directory.ts'

const sampleSize = 8192
const zipMark = 'PK\u0003\u0004'
/** The container of old Excel files, and of new ones with a password. */
const oleMark = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'
/** Name of the stream that an encrypted workbook is in, in UTF-16. */
const encryptedStream = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('')

const foreignMarks = [
  '%PDF',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'Rar!',
  '7z\u00bc\u00af',
  '\u001f\u008b',
  '{\\rtf',
]
const markup = /^\s*(?:\u00ef\u00bb\u00bf)?<(?:!doctype|html|\?xml|table|script|svg)/i

/** Tab, line feed, vertical tab, form feed, carriage return, the old end of a file and escape. */
const textControls = [9, 10, 11, 12, 13, 26, 27]

/** Bytes as text, one character each. */
const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** Text has no control characters but its line ends and tabs; as UTF-16, every other byte may be zero. */
function isBinary(start: Uint8Array): boolean {
  if (utf16Of(start) !== undefined) return false
  const controls = start.filter((byte) => byte < 32 && !textControls.includes(byte))
  return controls.includes(0) || controls.length > start.length / 50
}

async function oleError(file: Blob): Promise<FileError> {
  const directory = latin(await bytesOf(file, 0, Math.min(file.size, 1_000_000)))
  const tail = latin(await bytesOf(file, Math.max(0, file.size - 1_000_000)))
  const isEncrypted = [directory, tail].some((text) => text.includes(encryptedStream))
  return new FileError(isEncrypted ? 'password-protected' : 'old-excel')
}

/**
 * The buyer's own table out of a CSV, TSV or XLSX file, whatever its name says. Large files take a while: an XLSX in
 * one go (call this in a worker), text in slices.
 * Throws a {@link FileError} where there is no table to be had, or the signal's reason.
 */
export async function readSpreadsheet(
  file: Blob,
  slices: Slices,
  limits: SpreadsheetLimits = usualLimits,
): Promise<RawTable> {
  if (file.size === 0) throw new FileError('empty')
  if (file.size > limits.bytes) throw new FileError('too-large', { limit: limits.bytes })
  const sample = await bytesOf(file, 0, Math.min(file.size, sampleSize))
  const start = latin(sample)
  if (start.startsWith(zipMark)) return readWorkbook(file, limits, slices.signal)
  if (start.startsWith(oleMark)) throw await oleError(file)
  if (foreignMarks.some((mark) => start.startsWith(mark)) || markup.test(start) || isBinary(sample))
    throw new FileError('not-a-spreadsheet')
  return readDelimited(file, limits, slices)
}
