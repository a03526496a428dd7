import type { Column } from './column.ts'
import { defineColumn } from './column.ts'
import type { ExportRow } from './export-row.ts'
import type { Sheet } from './sheet-xml.ts'
import { sheetOf } from './xlsx.ts'

/** Words for sheets, by the language in force. */
interface WorkbookWords {
  /** For suppliers that are in no list. */
  noList: string
  scorecard: string
}

interface Setting {
  path: string
  value: string | number
}

const setting = defineColumn<Setting>()
const settingColumns = [
  setting('setting', 'text', ({ path }) => path),
  setting('value', 'text', ({ value }) => (typeof value === 'string' ? value : undefined)),
  setting('points', 'number', ({ value }) => (typeof value === 'number' ? value : undefined)),
]

/** Every number and word of a scorecard, by where it stands: `signals.TENURE.max`. */
function settingsOf(value: unknown, path = ''): Setting[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      settingsOf(part, path === '' ? key : `${path}.${key}`),
    )
  }
  if (typeof value !== 'string' && typeof value !== 'number') return []
  return [{ path, value }]
}

/** The sheets of a workbook: one a list, in the order of the rows, and the scorecard that judged them. */
export function workbookSheets(
  rows: readonly ExportRow[],
  columns: readonly Column<ExportRow>[],
  scorecard: object,
  words: WorkbookWords,
): Sheet[] {
  const byList = new Map<string | undefined, ExportRow[]>()
  for (const row of rows) {
    const own = byList.get(row.list?.id)
    if (own === undefined) byList.set(row.list?.id, [row])
    else own.push(row)
  }
  const lists = [...byList.values()].map((own) => sheetOf(own[0]?.list?.name ?? words.noList, own, columns))
  const scores = sheetOf(words.scorecard, settingsOf(scorecard), settingColumns)
  return [...lists, scores]
}
