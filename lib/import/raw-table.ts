/** A table as it stands in a file, every cell as text; cells that a row lacks are empty. */
export interface RawTable {
  head: string[]
  rows: RawRow[]
}

export interface RawRow {
  /** Counted from one, as spreadsheets do. */
  row: number
  cells: string[]
}

/** What a spreadsheet may hold before it is refused. */
export interface SpreadsheetLimits {
  bytes: number
  /** Below the head. */
  rows: number
  columns: number
  cells: number
}

export const usualLimits: SpreadsheetLimits = {
  bytes: 150_000_000,
  rows: 200_000,
  columns: 500,
  cells: 12_000_000,
}
