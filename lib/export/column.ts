import { cellTypes, type CellType, type CellValue, type SheetValue } from './cell.ts'

/** What a column is beside its cells. */
interface ColumnTraits<Source extends string> {
  /** What its cells tell beside what every row has; nothing else has to be read for them. */
  needs: readonly Source[]
  /** Our own import takes its cells back. Of others the row is told, and they are not taken back. */
  isImportable: boolean
}

/** One column of a table that tells of rows of some kind. */
export interface Column<Row, Source extends string = string> extends ColumnTraits<Source> {
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
 * Answers a function that makes columns of rows of one kind, alike in their traits. Without `read` a column has its
 * place, and nothing fills it yet.
 */
export const defineColumn =
  <Row, Source extends string = never>({
    needs = [],
    isImportable = false,
  }: Partial<ColumnTraits<Source>> = {}) =>
  <Type extends CellType>(
    name: string,
    type: Type,
    read?: (row: Row) => CellValue<Type> | null | undefined,
  ): Column<Row, Source> => {
    const write = cellTypes[type] as Writer
    return {
      name,
      type,
      needs,
      isImportable,
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
