import { FileError } from './file-error.ts'
import { importFields, type ImportField } from './import-fields.ts'
import { columnSynonyms } from './synonyms/column-synonyms.ts'

/** Which column of the file, counted from zero, fills which field. */
export type ColumnMapping = ReadonlyMap<ImportField, number>

/**
 * A head as it is compared: case, accents, spaces and marks folded, `%` kept as a word.
 *
 * @example foldHead('On-Time Delivery %') // 'ontimedeliverypct'
 */
export const foldHead = (head: string): string =>
  head
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/%/g, 'pct')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

const fieldByHead: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) => [field, ...columnSynonyms(field)].map((name) => [foldHead(name), field])),
)

export interface MappedColumns {
  mapping: ColumnMapping
  /** Columns that nothing was found for, counted from zero. */
  unused: number[]
  /** Columns that would fill a field which an earlier column fills already; the buyer must choose. */
  doubled: { field: ImportField; column: number; first: number }[]
}

/** Finds out what the columns of a table mean, by their heads. A head that is nobody's is left alone. */
export function mapColumns(head: readonly string[]): MappedColumns {
  const mapping = new Map<ImportField, number>()
  const unused: number[] = []
  const doubled: MappedColumns['doubled'] = []
  // Our own names first, so that a synonym takes no field that the file names outright.
  const own = new Set(
    head.flatMap((name, column) => (importFields.some((field) => field === name) ? column : [])),
  )
  const order = [...head.keys()].toSorted(
    (one, other) => Number(own.has(other)) - Number(own.has(one)) || one - other,
  )
  for (const column of order) {
    const field = fieldByHead.get(foldHead(head[column] ?? ''))
    const first = field && mapping.get(field)
    if (field === undefined) unused.push(column)
    else if (first === undefined) mapping.set(field, column)
    else if (own.has(first) && !own.has(column)) unused.push(column)
    else doubled.push({ field, column, first })
  }
  return { mapping, unused: unused.toSorted((one, other) => one - other), doubled }
}

/**
 * The mapping of a table that needs no choice of the buyer's. Throws a {@link FileError}: `column-twice` with the
 * place of the second column, or `no-known-column` where nothing names a supplier.
 */
export function plainMapping(head: readonly string[]): ColumnMapping {
  const { mapping, doubled } = mapColumns(head)
  const [twice] = doubled
  if (twice !== undefined) throw new FileError('column-twice', { row: 1, column: twice.column + 1 })
  if (!namesSupplier(mapping)) throw new FileError('no-known-column', { row: 1 })
  return mapping
}

/** Whether rows of this mapping can say which supplier they are about. */
export const namesSupplier = (mapping: ColumnMapping): boolean =>
  (['company_id', 'supplier_url', 'supplier_name'] as const).some((field) => mapping.has(field))
