import { createImportWriter } from '@/lib/db/write-import.ts'
import { mapColumns, namesSupplier, type ColumnMapping } from '@/lib/import/map-columns.ts'
import { FileError } from '@/lib/import/file-error.ts'
import {
  planImport,
  type ImportPlan,
  type ImportUndo,
  type PlannedRow,
  type RowOutcome,
} from '@/lib/import/plan-import.ts'
import type { RawTable } from '@/lib/import/raw-table.ts'
import { readSpreadsheet } from '@/lib/import/read-spreadsheet.ts'
import type { DataContext } from './data-context.ts'
import type { ImportOrder, ImportPreview, TablePreview } from './data-jobs.ts'

const sampleRows = 3
const longestSample = 120
/** As many rows of the preview as a page can show and a person can look at. */
const mostPreviewed = 300

/** A page may be read while the buyer looks at the preview; then the plan is made once more. */
const mostPlans = 5

const isWorthALook = ({ outcome, unread }: PlannedRow) => outcome === 'error' || unread.length > 0

/** Tables of the buyer's own: opened, planned, written, taken back. Each step goes on from the one before. */
export function createImportJobs({ database, clock, newId, pause }: DataContext) {
  const writer = createImportWriter(database)
  let table: RawTable | undefined
  let planned: { order: ImportOrder; plan: ImportPlan; mark: string } | undefined
  let written: ImportUndo | undefined

  async function planOf(order: ImportOrder, onProgress: (share: number) => void) {
    if (table === undefined) throw new Error('no table was opened')
    const mapping: ColumnMapping = new Map(order.mapping)
    if (!namesSupplier(mapping)) throw new FileError('no-known-column', { row: 1 })
    const { memory, mark } = await writer.basis()
    const { defaultList, languages } = order
    const plan = await planImport(
      table,
      memory,
      { mapping, defaultList, languages, at: clock(), newId },
      { pause, onProgress },
    )
    planned = { order, plan, mark }
    return plan
  }

  return {
    async open(file: Blob, onProgress: (share: number) => void): Promise<TablePreview> {
      planned = undefined
      table = await readSpreadsheet(file, { pause, onProgress })
      return {
        head: table.head.map((name) => name.slice(0, longestSample)),
        sample: table.rows
          .slice(0, sampleRows)
          .map(({ cells }) => cells.map((cell) => cell.slice(0, longestSample))),
        rowCount: table.rows.length,
        mapping: [...mapColumns(table.head).mapping],
      }
    },

    async plan(order: ImportOrder, onProgress: (share: number) => void): Promise<ImportPreview> {
      const { counts, rows } = await planOf(order, onProgress)
      const first = rows.filter(isWorthALook).slice(0, mostPreviewed)
      const others = rows.filter((row) => !isWorthALook(row)).slice(0, mostPreviewed - first.length)
      return { counts, rows: [...first, ...others] }
    },

    async write(onProgress: (share: number) => void): Promise<Record<RowOutcome, number>> {
      for (let attempt = 0; attempt < mostPlans && planned !== undefined; attempt += 1) {
        const { order, plan, mark } = planned
        if (await writer.write(plan, mark)) {
          written = plan.undo
          return plan.counts
        }
        await planOf(order, onProgress)
      }
      throw new Error('the memory changed again and again while the import was planned')
    },

    async takeBack(): Promise<{ kept: number }> {
      if (written === undefined) throw new Error('nothing was imported')
      const answer = await writer.takeBack(written)
      written = undefined
      return answer
    },
  }
}
