import * as z from 'zod/mini'
import { backupVersion, manifestName, manifestSchema, type Manifest } from '@/lib/export/backup-format.ts'
import { hex, type Digest } from '@/lib/export/digest.ts'
import { createSeal, sealLength } from '@/lib/export/seal.ts'
import { FileError } from './file-error.ts'
import { inflateWhole } from './inflate-entry.ts'
import { bytesOf, zipDirectory, type ZipEntry, type ZipLimits } from './zip-directory.ts'

/** What every table's rows have, whatever else they say. */
export interface BackupRow {
  id: string
}

interface BackupReader {
  digest: Digest
  /** The schema version of this database. */
  schemaVersion: number
  /** The schema of a row, by table. A row keeps what its schema names and nothing else. */
  rowSchemas: Readonly<Record<string, z.core.$ZodType<BackupRow>>>
  /** Makes a row of an older schema version one of today; without it, rows are today's. */
  upgrade?: (schemaVersion: number, table: string, row: unknown) => unknown
  limits?: ZipLimits
  signal?: AbortSignal
}

/** A backup that was read once from end to end and is whole. */
export interface Backup {
  manifest: Manifest
  /** The rows of a table, part by part; read and checked anew. */
  rows(table: string): AsyncGenerator<BackupRow[], void>
  /** The attachments, one by one, with the names that they were given. */
  attachments(): AsyncGenerator<{ id: string; bytes: Uint8Array<ArrayBuffer> }, void>
}

const usualLimits: ZipLimits = { files: 40_000, size: 4_000_000_000 }
const largestManifest = 20_000_000
const pieceSize = 1 << 20

/**
 * Opens a backup. All of it is checked first: its seal, its directory, every sum, every count and every row.
 * Throws a {@link FileError}: `not-a-backup`, `backup-newer`, or `backup-damaged` with the file inside and its row.
 */
export async function readBackup(file: Blob, reader: BackupReader): Promise<Backup> {
  const entries = await openZip(file, reader)
  const manifest = await readManifest(file, entries.get(manifestName))
  if (manifest.version > backupVersion || manifest.schemaVersion > reader.schemaVersion)
    throw new FileError('backup-newer')
  checkContents(manifest, entries, reader)

  async function content(path: string, sha256: string, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
    reader.signal?.throwIfAborted()
    const entry = entries.get(path)
    if (entry?.size !== bytes) throw new FileError('backup-damaged', { file: path })
    const read = await inflateWhole(file, entry)
    if (hex(await reader.digest(read)) !== sha256) throw new FileError('backup-damaged', { file: path })
    return read
  }

  const backup: Backup = {
    manifest,

    async *rows(table) {
      for (const part of manifest.rows) {
        if (part.table !== table) continue
        const text = new TextDecoder().decode(await content(part.path, part.sha256, part.bytes))
        const rows = parseRows(text, part.path, table, manifest.schemaVersion, reader)
        if (rows.length !== part.rows) throw new FileError('backup-damaged', { file: part.path })
        yield rows
      }
    },

    async *attachments() {
      for (const { path, sha256, bytes } of manifest.attachments) {
        yield { id: path.slice('attachments/'.length), bytes: await content(path, sha256, bytes) }
      }
    },
  }
  await readThrough(backup)
  return backup
}

async function openZip(file: Blob, { limits = usualLimits, digest, signal }: BackupReader) {
  const { entries, comment } = await zipDirectory(file, limits).catch((error: unknown) => {
    throw error instanceof FileError && error.code === 'zip-damaged'
      ? new FileError(file.size === 0 ? 'empty' : 'not-a-backup', {}, { cause: error })
      : error
  })
  const seal = createSeal(digest)
  const end = file.size - sealLength
  for (let at = 0; at < end; at += pieceSize) {
    signal?.throwIfAborted()
    const piece = await bytesOf(file, at, Math.min(at + pieceSize, end))
    // The length of the comment was not there yet when the sum was made.
    await seal.push(at + pieceSize >= end ? piece.subarray(0, -2) : piece)
  }
  if (!entries.some(({ name }) => name === manifestName)) throw new FileError('not-a-backup')
  if ((await seal.finish()) !== comment) throw new FileError('backup-damaged')
  return new Map(entries.map((entry) => [entry.name, entry]))
}

async function readManifest(file: Blob, entry: ZipEntry | undefined): Promise<Manifest> {
  if (entry === undefined || entry.size > largestManifest) throw new FileError('not-a-backup')
  const content = parseJson(new TextDecoder().decode(await inflateWhole(file, entry)))
  const newer = z.object({ format: z.literal('sourcelens-backup'), version: z.int() }).safeParse(content)
  // Its manifest may be of another shape.
  if (newer.success && newer.data.version > backupVersion) throw new FileError('backup-newer')
  const manifest = manifestSchema.safeParse(content)
  if (!manifest.success)
    throw new FileError('backup-damaged', { file: manifestName }, { cause: manifest.error })
  return manifest.data
}

/** Every file is in the manifest, every part is of a table that is known, and the counts add up. */
function checkContents(
  manifest: Manifest,
  entries: Map<string, ZipEntry>,
  { rowSchemas }: BackupReader,
): void {
  const listed = new Set([
    manifestName,
    ...[...manifest.rows, ...manifest.attachments].map(({ path }) => path),
  ])
  const counted = new Map<string, number>()
  for (const { table, rows, path } of manifest.rows) {
    if (!Object.hasOwn(rowSchemas, table)) throw new FileError('backup-damaged', { file: path })
    counted.set(table, (counted.get(table) ?? 0) + rows)
  }
  const isWhole =
    listed.size === entries.size &&
    [...entries.keys()].every((name) => listed.has(name)) &&
    Object.entries(manifest.counts).every(([table, rows]) => (counted.get(table) ?? 0) === rows) &&
    [...counted.keys()].every((table) => Object.hasOwn(manifest.counts, table))
  if (!isWhole) throw new FileError('backup-damaged', { file: manifestName })
}

function parseRows(
  text: string,
  path: string,
  table: string,
  schemaVersion: number,
  { rowSchemas, upgrade }: BackupReader,
): BackupRow[] {
  const schema = rowSchemas[table]
  const lines = text === '' ? [] : text.slice(0, -1).split('\n')
  return lines.map((line, index) => {
    const place = { file: path, row: index + 1 }
    const stored = parseJson(line)
    const row = schema && z.safeParse(schema, upgrade?.(schemaVersion, table, stored) ?? stored)
    if (!row?.success) throw new FileError('backup-damaged', place, { cause: row?.error })
    return row.data
  })
}

async function readThrough(backup: Backup): Promise<void> {
  for (const table of Object.keys(backup.manifest.counts)) {
    const ids = new Set<string>()
    for await (const part of backup.rows(table)) for (const { id } of part) ids.add(id)
    if (ids.size !== backup.manifest.counts[table]) throw new FileError('backup-damaged', { file: table })
  }
  for await (const { bytes } of backup.attachments()) void bytes
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
