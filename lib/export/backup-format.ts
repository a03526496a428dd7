import * as z from 'zod/mini'

/** The version of the files inside a backup; their rows have the schema version of the database. */
export const backupVersion = 1

export const manifestName = 'manifest.json'

const count = z.int().check(z.gte(0), z.lte(1e9))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const tableName = z.string().check(z.regex(/^[a-z][a-zA-Z]{0,39}$/))
/** Flat and plain, so that no path leads anywhere. */
const path = z.string().check(z.regex(/^(?:rows|attachments)\/[\w-]{1,80}(?:\.ndjson)?$/))

/** The rows of one table come in parts, each small enough to be summed and read at once. */
const rowsFile = z.object({ path, table: tableName, rows: count, bytes: count, sha256 })
const attachmentFile = z.object({ path, bytes: count, sha256 })

/** What is in a backup: rows as NDJSON, one JSON object a line, and the attachments as they are. */
export const manifestSchema = z.object({
  format: z.literal('sourcelens-backup'),
  version: z.int(),
  schemaVersion: z.int().check(z.gte(1)),
  /** Milliseconds since the epoch. */
  createdAt: z.number(),
  extensionVersion: z.string().check(z.maxLength(40)),
  /** Rows by table, also of tables without any. */
  counts: z.record(tableName, count),
  rows: z.array(rowsFile).check(z.maxLength(20_000)),
  attachments: z.array(attachmentFile).check(z.maxLength(20_000)),
})

export type Manifest = z.infer<typeof manifestSchema>
