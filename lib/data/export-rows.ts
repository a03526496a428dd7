import { createScorecardRepository } from '@/lib/db/scorecard-repository.ts'
import { readExportRows } from '@/lib/db/read-export-rows.ts'
import { clipboardText } from '@/lib/export/clipboard-text.ts'
import type { Column } from '@/lib/export/column.ts'
import { delimited } from '@/lib/export/delimited.ts'
import { evidenceColumns, evidenceRows } from '@/lib/export/evidence-columns.ts'
import type { ExportRow, ExportSource } from '@/lib/export/export-row.ts'
import { markdownTable } from '@/lib/export/markdown-table.ts'
import { chosenColumns, presets } from '@/lib/export/presets.ts'
import { workbookSheets } from '@/lib/export/workbook.ts'
import { sheetOf, xlsx } from '@/lib/export/xlsx.ts'
import type { DataContext } from './data-context.ts'
import type { ExportOrder } from './data-jobs.ts'

type Pieces = Iterable<string | Uint8Array>

const encoder = new TextEncoder()
const bytesOf = (piece: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof piece === 'string' ? encoder.encode(piece) : piece.slice()

/** One table of rows of any kind, as text. */
function textPieces<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { format, delimiter, words }: ExportOrder,
): Pieces {
  if (format === 'tsv') return [clipboardText(rows, columns)]
  if (format === 'markdown')
    return [markdownTable(rows, columns, { head: (name) => name, unknown: words.unknown })]
  return delimited(rows, columns, { delimiter })
}

/** The columns of one line a supplier; `undefined` where the order is for the log of all facts. */
function columnsOf({ columns: chosen }: ExportOrder): readonly Column<ExportRow, ExportSource>[] | undefined {
  if ('names' in chosen) return chosenColumns(chosen.names)
  return chosen.preset === 'evidence-log' ? undefined : presets[chosen.preset]
}

/** An export as the pieces of its file. */
function exportPieces(rows: readonly ExportRow[], order: ExportOrder, scorecard: object): Pieces {
  const columns = columnsOf(order)
  if (columns === undefined) {
    const lines = evidenceRows(rows)
    return order.format === 'xlsx'
      ? xlsx([sheetOf('Sourcelens', lines, evidenceColumns)])
      : textPieces(lines, evidenceColumns, order)
  }
  return order.format === 'xlsx'
    ? xlsx(workbookSheets(rows, columns, scorecard, order.words))
    : textPieces(rows, columns, order)
}

/** Reads, judges and writes an export into a file that the page can hand to the buyer. */
export async function exportRows(
  order: ExportOrder,
  { database, clock, pause, outgoing }: DataContext,
  onProgress: (share: number) => void,
): Promise<Blob> {
  const scorecard = await createScorecardRepository(database, { clock }).inForce(order.scorecardId)
  const rows = await readExportRows(
    database,
    { scope: order.scope, sources: new Set(columnsOf(order)?.flatMap(({ needs }) => needs)) },
    { scorecard, now: clock(), extensionVersion: order.extensionVersion },
    { pause, onProgress: (share) => onProgress(share / 2) },
  )
  async function* pieces() {
    let written = 0
    for (const piece of exportPieces(rows, order, scorecard)) {
      yield bytesOf(piece)
      written += 1
      // How many pieces there will be is not known; the bar slows down and never stands still.
      onProgress(1 - 0.5 / (1 + written / 50))
      await pause()
    }
  }
  return outgoing(pieces())
}
