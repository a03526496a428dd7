import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { backupVersion, manifestName, type Manifest } from './backup-format.ts'
import { hex, type Digest } from './digest.ts'
import { createSeal } from './seal.ts'

type Batches<Item> = Iterable<Item> | AsyncIterable<Item>

/** All that a backup holds. Rows come in batches, so that no table is in memory as a whole. */
export interface BackupContent {
  schemaVersion: number
  extensionVersion: string
  createdAt: number
  tables: Readonly<Record<string, Batches<readonly object[]>>>
  /** Ids are names of files: letters, digits, `-` and `_`. */
  attachments: Batches<{ id: string; bytes: Uint8Array<ArrayBuffer> }>
}

/** Bytes of rows after which a new file begins. */
const fullPart = 2_000_000

/** Batches cut and joined into texts of lines, each about as long as a part. */
async function* partsOf(batches: Batches<readonly object[]>) {
  let lines: string[] = []
  let length = 0
  for await (const batch of batches) {
    for (const row of batch) {
      const line = JSON.stringify(row)
      lines.push(line)
      length += line.length + 1
      if (length < fullPart) continue
      yield { rows: lines.length, text: `${lines.join('\n')}\n` }
      lines = []
      length = 0
    }
  }
  if (lines.length > 0) yield { rows: lines.length, text: `${lines.join('\n')}\n` }
}

/**
 * The bytes of a backup, piece by piece: a ZIP of NDJSON files and attachments, the manifest with their sums, and a
 * seal over the whole as the comment of the ZIP.
 */
export async function* writeBackup(
  content: BackupContent,
  digest: Digest,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const { tables, attachments, ...origin } = content
  const manifest: Manifest = {
    format: 'sourcelens-backup',
    version: backupVersion,
    ...origin,
    counts: {},
    rows: [],
    attachments: [],
  }
  const zip = createZip(digest)
  for (const [table, batches] of Object.entries(tables)) {
    let part = 0
    manifest.counts[table] = 0
    for await (const { rows, text } of partsOf(batches)) {
      part += 1
      const bytes = strToU8(text)
      const path = `rows/${table}-${String(part).padStart(4, '0')}.ndjson`
      const sha256 = hex(await digest(bytes))
      manifest.rows.push({ path, table, rows, bytes: bytes.length, sha256 })
      manifest.counts[table] += rows
      zip.add(path, bytes)
      yield* zip.written()
    }
  }
  for await (const { id, bytes } of attachments) {
    const path = `attachments/${id}`
    manifest.attachments.push({ path, bytes: bytes.length, sha256: hex(await digest(bytes)) })
    // Photographs and PDFs do not get smaller.
    zip.add(path, bytes, 'as it is')
    yield* zip.written()
  }
  zip.add(manifestName, strToU8(JSON.stringify(manifest)))
  yield* zip.finish()
}

/** The first moment that a ZIP can name: when the backup was made stands in its manifest. */
const sameMoment = new Date(1980, 0, 1)

function createZip(digest: Digest) {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const seal = createSeal(digest)
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })

  async function* written() {
    for (const chunk of chunks.splice(0)) {
      await seal.push(chunk)
      yield chunk
    }
  }

  return {
    written,

    add(path: string, bytes: Uint8Array, how?: 'as it is'): void {
      const file = how === undefined ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path)
      file.mtime = sameMoment
      zip.add(file)
      file.push(bytes, true)
    },

    /** The rest of the ZIP, whose last two bytes, the length of its comment, make room for the seal. */
    async *finish() {
      zip.end()
      const end = joined(chunks.splice(0))
      const bare = end.slice(0, -2)
      await seal.push(bare)
      const comment = strToU8(await seal.finish())
      yield joined([bare, new Uint8Array([comment.length & 0xff, comment.length >> 8]), comment])
    },
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
