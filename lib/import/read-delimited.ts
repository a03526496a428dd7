import type { Slices } from './slices.ts'
import { unguardText } from '@/lib/export/guard-text.ts'
import { createDelimitedParser } from './delimited-parser.ts'
import { detectDelimiter } from './detect-delimiter.ts'
import { detectEncoding } from './detect-encoding.ts'
import type { RawTable, SpreadsheetLimits } from './raw-table.ts'
import { createTableBuilder } from './table-builder.ts'
import { bytesOf } from './zip-directory.ts'

const pieceSize = 1 << 17

/**
 * A CSV or TSV file as a table. Encoding and delimiter are found out; the apostrophes that our own export puts before
 * risky text are taken off. Throws a {@link FileError}, or the signal's reason.
 */
export async function readDelimited(
  file: Blob,
  limits: SpreadsheetLimits,
  { pause, signal, onProgress }: Slices,
): Promise<RawTable> {
  const decoder = new TextDecoder(await detectEncoding(file))
  const table = createTableBuilder(limits)
  const take = (lines: string[][]) => {
    for (const cells of lines) table.add(cells.map(unguardText))
  }
  const sample = decoder.decode(await bytesOf(file, 0, Math.min(pieceSize, file.size)), { stream: true })
  const { delimiter, skip } = detectDelimiter(sample)
  const parser = createDelimitedParser(delimiter)
  take(parser.push(sample.slice(skip)))
  for (let at = pieceSize; at < file.size; at += pieceSize) {
    await pause()
    signal?.throwIfAborted()
    onProgress?.(at / file.size)
    take(
      parser.push(
        decoder.decode(await bytesOf(file, at, Math.min(at + pieceSize, file.size)), { stream: true }),
      ),
    )
  }
  take(parser.push(decoder.decode()))
  take(parser.finish())
  return table.finish()
}
