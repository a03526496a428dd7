import { openAsBlob } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { FlagState } from '@/lib/core/flag-state.ts'
import { groupBy } from '@/lib/core/group-by.ts'
import type { Plan } from '@/lib/core/plan.ts'
import type { Quote } from '@/lib/core/quote.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import type { Entry, List, Note } from '@/lib/core/shortlist.ts'
import { backupRowSchemas, type BackupTable } from '@/lib/db/backup-rows.ts'
import { schemas } from '@/lib/db/tables.ts'
import type { Column } from '@/lib/export/column.ts'
import { delimited } from '@/lib/export/delimited.ts'
import { evidenceColumns, evidenceRows } from '@/lib/export/evidence-columns.ts'
import type { ExportRow } from '@/lib/export/export-row.ts'
import { presets, type Preset } from '@/lib/export/presets.ts'
import { withCost, withOrder } from '@/lib/export/with-order.ts'
import { workbookSheets } from '@/lib/export/workbook.ts'
import { sheetOf, xlsx } from '@/lib/export/xlsx.ts'
import { FileError } from '@/lib/import/file-error.ts'
import { readBackup, type Backup } from '@/lib/import/read-backup.ts'
import { assess } from '@/lib/risk/assess.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { dayOf } from '@/lib/sourcing/day.ts'
import { ordersOfLists } from '@/lib/sourcing/documents/orders-of-lists.ts'
import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'

const formats = ['csv', 'xlsx', 'json'] as const
type Format = (typeof formats)[number]

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes)

const evidenceLog = 'evidence-log'
const presetNames = [...Object.keys(presets), evidenceLog]

const help = `Writes the suppliers of a backup as a table.

  npm run --silent export -- BACKUP --format csv|xlsx|json --preset full -o FILE

BACKUP       a backup that Sourcelens saved; it is checked and not changed
--format     csv (default), xlsx or json
--preset     ${presetNames.join(', ')}; full is the default
--delimiter  of a CSV: , (default) or ;
--now TIME   judge as of this time (ISO 8601), for output that can be repeated
-o FILE      where to write; without it, to the standard output
--help       this text

Exit status: 0 written, 1 the backup cannot be read, 2 wrong arguments.
`

class UsageError extends Error {}

function oneOf<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`${option} is one of ${choices.join(' ')}, not ${value}`)
  return found
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'csv' },
      preset: { type: 'string', default: 'full' },
      delimiter: { type: 'string', default: ',' },
      now: { type: 'string' },
      output: { type: 'string', short: 'o' },
      help: { type: 'boolean' },
    },
  })
  const now = values.now === undefined ? Date.now() : Date.parse(values.now)
  if (Number.isNaN(now)) throw new UsageError(`--now is not a time: ${values.now}`)
  return {
    ...values,
    files: positionals,
    now,
    format: oneOf('--format', values.format, formats),
    preset: oneOf('--preset', values.preset, presetNames),
    delimiter: oneOf('--delimiter', values.delimiter, [',', ';'] as const),
  }
}

async function rowsOf<Row>(backup: Backup, table: BackupTable): Promise<Row[]> {
  const all: unknown[] = []
  for await (const part of backup.rows(table)) all.push(...part)
  return all as Row[]
}

const oldestFirst = <Row extends { createdAt: number }>(rows: readonly Row[]) =>
  rows.toSorted((one, other) => one.createdAt - other.createdAt)

const bySupplier = <Row extends { supplierId?: string }>(rows: readonly Row[]) =>
  groupBy(rows, ({ supplierId }) => supplierId)

/** One line a supplier and list, in the order of the lists, then suppliers that are in none. */
async function exportRows(backup: Backup, now: number): Promise<ExportRow[]> {
  const suppliers = await rowsOf<SupplierRecord>(backup, 'suppliers')
  const lists = await rowsOf<List>(backup, 'lists')
  const entries = await rowsOf<Entry>(backup, 'entries')
  const notes = bySupplier(oldestFirst(await rowsOf<Note>(backup, 'notes')))
  const quotes = bySupplier(oldestFirst(await rowsOf<Quote>(backup, 'quotes')))
  const flagStates = bySupplier(await rowsOf<FlagState>(backup, 'flagStates'))
  const stored = await rowsOf<Plan>(backup, 'plans')
  const plans = bySupplier(stored)
  const orders = ordersOfLists(stored)
  const rowOf = (supplier: SupplierRecord): ExportRow => ({
    supplier,
    assessment: assess(supplier.facts, standardScorecard, { now }),
    notes: notes.get(supplier.id) ?? [],
    quotes: quotes.get(supplier.id) ?? [],
    flagStates: flagStates.get(supplier.id) ?? [],
    plan: readDocuments(plans.get(supplier.id) ?? []),
    extensionVersion: backup.manifest.extensionVersion,
  })
  const rowById = new Map(suppliers.map((supplier) => [supplier.id, rowOf(supplier)]))
  const saved = lists
    .toSorted((one, other) => one.position - other.position)
    .flatMap((list) =>
      entries
        .filter(({ listId }) => listId === list.id)
        .flatMap((entry) => {
          const row = rowById.get(entry.supplierId)
          return row === undefined ? [] : [{ ...row, list, entry }]
        }),
    )
  const inLists = new Set(saved.map(({ supplier }) => supplier.id))
  const others = [...rowById.values()].filter(({ supplier }) => !inLists.has(supplier.id))
  return [...saved, ...others].map((row) => withCost(withOrder(row, orders), dayOf(now)))
}

interface Shape {
  format: Format
  delimiter: ',' | ';'
}

function written<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { format, delimiter }: Shape,
): Buffer {
  if (format === 'csv') return Buffer.from([...delimited(rows, columns, { delimiter })].join(''))
  if (format === 'xlsx') return Buffer.concat([...xlsx([sheetOf('Sourcelens', rows, columns)])])
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ name, sheet }) => [name, sheet(row)])))
  return Buffer.from(`${JSON.stringify(objects, undefined, 2)}\n`)
}

async function main(): Promise<void> {
  const { help: helpWanted, files, now, preset, output, ...shape } = readArguments()
  if (helpWanted) return void process.stdout.write(help)
  const [file, ...others] = files
  if (file === undefined || others.length > 0) throw new UsageError('give one backup')
  const blob = await openAsBlob(file).catch(() => {
    throw new UsageError(`cannot read ${file}`)
  })
  const backup = await readBackup(blob, {
    digest,
    rowSchemas: backupRowSchemas,
    schemaVersion: schemas.length,
  })
  const rows = await exportRows(backup, now)
  const words = { noList: 'No list', scorecard: 'Scorecard' }
  const isWorkbook = shape.format === 'xlsx' && preset !== evidenceLog
  const bytes = isWorkbook
    ? Buffer.concat([...xlsx(workbookSheets(rows, presets[preset as Preset], standardScorecard, words))])
    : preset === evidenceLog
      ? written(evidenceRows(rows), evidenceColumns, shape)
      : written(rows, presets[preset as Preset], shape)
  if (output === undefined) process.stdout.write(bytes)
  else await writeFile(output, bytes)
}

const placeText = ({ place }: FileError) =>
  Object.entries(place)
    .map(([key, value]) => `, ${key} ${value}`)
    .join('')

try {
  await main()
} catch (error) {
  if (error instanceof FileError) {
    process.stderr.write(`export: ${error.code}${placeText(error)}\n`)
    process.exitCode = 1
  } else {
    const usage = error instanceof UsageError || (error instanceof TypeError && 'code' in error)
    if (!usage) throw error
    process.stderr.write(`export: ${error.message}\nTry: npm run --silent export -- --help\n`)
    process.exitCode = 2
  }
}
