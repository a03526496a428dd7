import type { ExportScope } from '@/lib/db/read-export-rows.ts'
import type { RestoreOptions } from '@/lib/db/restore.ts'
import type { ExportFormat } from '@/lib/export/export-format.ts'
import type { Preset } from '@/lib/export/presets.ts'
import type { ImportField } from '@/lib/import/import-fields.ts'
import type { PlannedRow, RowOutcome } from '@/lib/import/plan-import.ts'
import type { RestoreMode } from '@/lib/import/plan-restore.ts'

/** The columns of an export: a ready-made choice, the log of all facts, or the buyer's own choice by name. */
export type ExportColumns = { preset: Preset | 'evidence-log' } | { names: string[] }

export interface ExportOrder {
  scope: ExportScope
  columns: ExportColumns
  format: ExportFormat
  delimiter: ',' | ';'
  scorecardId?: string
  extensionVersion: string
  /** Names of sheets, the sign for what is unknown, by the language in force. */
  words: { noList: string; scorecard: string; unknown: string }
}

/** What a restore of one mode would do, in rows. */
export interface RestoreCounts {
  added: number
  replaced: number
  removed: number
  /** Share of what is there now that would be deleted or overwritten, 0 to 1. */
  lostShare: number
  mustAsk: boolean
}

export interface BackupPreview {
  /** Milliseconds since the epoch. */
  createdAt: number
  extensionVersion: string
  /** Rows by table, as the file says. */
  counts: Record<string, number>
  attachments: number
  effect: Record<RestoreMode, RestoreCounts>
}

export interface TablePreview {
  head: string[]
  /** The first lines, as far as they help to see what a column is. */
  sample: string[][]
  rowCount: number
  /** Which column, counted from zero, was recognised as which field. */
  mapping: [ImportField, number][]
}

export interface ImportOrder {
  mapping: [ImportField, number][]
  /** The list of rows that name none. */
  defaultList: string
  languages: string[]
}

export interface ImportPreview {
  counts: Record<RowOutcome, number>
  /** Rows that a buyer must look at, then others, as far as a page can show them. */
  rows: PlannedRow[]
}

/** What the worker does for a page, by name: what it is given and what it answers. */
export interface DataJobs {
  'export-rows': { input: ExportOrder; output: Blob }
  'save-backup': { input: { extensionVersion: string }; output: Blob }
  'open-backup': { input: { file: Blob; scope: RestoreOptions['scope'] }; output: BackupPreview }
  restore: { input: { mode: RestoreMode }; output: RestoreCounts }
  'open-table': { input: { file: Blob }; output: TablePreview }
  'plan-import': { input: ImportOrder; output: ImportPreview }
  'write-import': { input: null; output: Record<RowOutcome, number> }
  'take-back-import': { input: null; output: { kept: number } }
}

export type DataJob = keyof DataJobs
