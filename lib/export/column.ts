import { cellTypes, type CellType, type CellValue, type SheetValue } from './cell.ts'

/** One column of a table that tells of rows of some kind. */
export interface Column<Row> {
  name: string
  type: CellType
  /** The cell in a file of text, empty where the value is unknown. */
  text: (row: Row) => string
  /** The cell in a workbook; absent where the value is unknown. */
  sheet: (row: Row) => SheetValue | undefined
}

interface Writer {
  text: (value: unknown) => string
  sheet: (value: unknown) => SheetValue
}

/**
 * Answers a function that makes columns of rows of one kind. Without `read` a column has its place, and nothing
 * fills it yet.
 */
export const defineColumn =
  <Row>() =>
  <Type extends CellType>(
    name: string,
    type: Type,
    read?: (row: Row) => CellValue<Type> | null | undefined,
  ): Column<Row> => {
    const write = cellTypes[type] as Writer
    return {
      name,
      type,
      text(row) {
        const value = read?.(row) ?? undefined
        return value === undefined ? '' : write.text(value)
      },
      sheet(row) {
        const value = read?.(row) ?? undefined
        return value === undefined ? undefined : write.sheet(value)
      },
    }
  }
