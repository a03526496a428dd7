import { strToU8, unzipSync, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { supplierRecordSchema } from '@/lib/core/supplier-record-schema.ts'
import { entrySchema, listSchema, noteSchema } from '@/lib/core/shortlist.ts'
import { writeBackup, type BackupContent } from '@/lib/export/write-backup.ts'
import { arbitraryRows } from '@/tests/support/arbitrary-rows.ts'
import { FileError } from './file-error.ts'
import { readBackup, type Backup } from './read-backup.ts'

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes)
const rowSchemas = {
  suppliers: supplierRecordSchema,
  lists: listSchema,
  entries: entrySchema,
  notes: noteSchema,
}
const reader = { digest, rowSchemas, schemaVersion: 2 }

async function fileOf(content: Partial<BackupContent>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const whole = {
    schemaVersion: 2,
    extensionVersion: '1.0.0',
    createdAt: 5,
    tables: {},
    attachments: [],
    ...content,
  }
  for await (const part of writeBackup(whole, digest)) parts.push(part)
  return new Blob(parts)
}

async function rowsOf(backup: Backup, table: string) {
  const all = []
  for await (const part of backup.rows(table)) all.push(...part)
  return all
}

async function contentOf(backup: Backup) {
  const tables: Record<string, object[]> = {}
  for (const table of Object.keys(backup.manifest.counts)) tables[table] = await rowsOf(backup, table)
  return tables
}

const batchesOf = (tables: Record<string, object[]>) =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [rows]]))

async function refusalOf(file: Blob): Promise<FileError> {
  const error: unknown = await readBackup(file, reader).then(
    () => 'read',
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(FileError)
  return error as FileError
}

const list = (id: string) => ({ id, name: `List ${id}`, position: 1, createdAt: 1 })

describe('a backup', () => {
  it('gives every row back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRows, async (tables) => {
        const backup = await readBackup(await fileOf({ tables: batchesOf(tables) }), reader)
        expect(await contentOf(backup)).toEqual(tables)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives attachments back byte by byte', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251)
    const backup = await readBackup(await fileOf({ attachments: [{ id: 'photo-1', bytes }] }), reader)
    const found = []
    for await (const one of backup.attachments()) found.push(one)
    expect(found).toEqual([{ id: 'photo-1', bytes }])
  })

  it('cuts a long table into parts and joins them again', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      id: `note ${index}`,
      supplierId: 'supplier',
      text: `${index} `.repeat(300),
      createdAt: 1,
      updatedAt: 1,
    }))
    const backup = await readBackup(await fileOf({ tables: { notes: [rows] } }), reader)
    expect(backup.manifest.rows.length).toBeGreaterThan(1)
    expect(await rowsOf(backup, 'notes')).toEqual(rows)
  })

  it('of an earlier schema is brought up to date', async () => {
    const old = { id: 'list', title: 'Spring' }
    const file = await fileOf({ schemaVersion: 1, tables: { lists: [[old]] } })
    const upgrade = (version: number, table: string, row: unknown) =>
      version === 1 && table === 'lists' ? { ...list('list'), name: (row as typeof old).title } : row
    const backup = await readBackup(file, { ...reader, upgrade })
    expect(await rowsOf(backup, 'lists')).toEqual([{ ...list('list'), name: 'Spring' }])
  })

  it('keeps nothing beside what a row has, whatever its file says', async () => {
    const row = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"a":1}}') as object
    const file = await fileOf({ tables: { lists: [[Object.assign(row, list('a'))]] } })
    const [read] = await rowsOf(await readBackup(file, reader), 'lists')
    expect(Object.keys(read ?? {}).toSorted()).toEqual(['createdAt', 'id', 'name', 'position'])
    expect({}).not.toHaveProperty('polluted')
  })

  it('stops where the signal says so', async () => {
    const file = await fileOf({ tables: { lists: [[list('a')]] } })
    await expect(readBackup(file, { ...reader, signal: AbortSignal.abort() })).rejects.toThrow('abort')
  })
})

describe('a damaged backup', () => {
  it('is refused, whichever bit is flipped and wherever it ends', async () => {
    const tables = { lists: [[list('a'), list('b')]], notes: [[]] }
    const whole = new Uint8Array(await (await fileOf({ tables })).arrayBuffer())
    const damage = fc.oneof(
      fc.nat(whole.length * 8 - 1).map((bit) => {
        const bytes = whole.slice()
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        return bytes
      }),
      fc.nat(whole.length - 1).map((end) => whole.slice(0, end)),
      fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 40 })).map(([at, length]) => {
        const bytes = whole.slice()
        bytes.fill(170, at, at + length)
        return bytes
      }),
      fc.uint8Array({ minLength: 1, maxLength: 30 }).map((more) => new Uint8Array([...whole, ...more])),
    )
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        fc.pre(!Buffer.from(bytes).equals(Buffer.from(whole)))
        await refusalOf(new Blob([bytes.slice()]))
      }),
      { numRuns: 1000 },
    )
  })

  /** Takes a backup apart and seals it anew by nothing: what a tool or a person may do to it. */
  async function repacked(change: (files: Record<string, Uint8Array>) => void): Promise<Blob> {
    const file = await fileOf({ tables: { lists: [[list('a'), list('b')]] } })
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
    change(files)
    return new Blob([zipSync(files).slice()])
  }

  it('is refused where it was packed again', async () => {
    expect(await refusalOf(await repacked(() => {}))).toMatchObject({ code: 'backup-damaged' })
  })

  it('is refused without a manifest', async () => {
    const file = await repacked((files) => delete files['manifest.json'])
    expect(await refusalOf(file)).toMatchObject({ code: 'not-a-backup' })
  })

  it.each([
    ['nothing', '', 'empty'],
    ['a text', 'supplier,notes', 'not-a-backup'],
  ])('that is %s is none', async (_, text, code) => {
    expect(await refusalOf(new Blob([text]))).toMatchObject({ code })
  })

  it.each([
    ['a row that its table does not allow', { lists: [[list('a'), { id: 'b' }]] }, { row: 2 }],
    ['two rows of one id', { lists: [[list('a'), list('a')]] }, { file: 'lists' }],
    ['a table that nobody knows', { secrets: [[list('a')]] }, { file: 'rows/secrets-0001.ndjson' }],
  ])('is refused for %s', async (_, tables, place) => {
    expect(await refusalOf(await fileOf({ tables }))).toMatchObject({ code: 'backup-damaged', place })
  })

  it('from the future says so', async () => {
    expect(await refusalOf(await fileOf({ schemaVersion: 3 }))).toMatchObject({ code: 'backup-newer' })
  })

  it('that inflates to more than it may is refused before it does', async () => {
    const bomb = new Blob([zipSync({ 'manifest.json': strToU8('0'.repeat(5_000_000)) }).slice()])
    const limits = { files: 10, size: 1_000_000 }
    await expect(readBackup(bomb, { ...reader, limits })).rejects.toMatchObject({ code: 'zip-too-large' })
  })
})
