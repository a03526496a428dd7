import { Dexie, type Table } from 'dexie'

/** Where a page of rows ended: the place of its last row in the index that it was read from. */
export type Cursor = readonly (string | number)[]

export interface PageRequest {
  /** The cursor of the page before; absent for the first page. */
  after?: Cursor
  limit: number
}

export interface Page<Row> {
  rows: Row[]
  /** Where the next page begins; absent where this is the last one. */
  next?: Cursor
}

export interface Order {
  /** A compound index that ends with the id, e.g. `[listId+addedAt+id]`. */
  index: string
  /** Values of the first fields of the index that all rows share. */
  within?: Cursor
  descending?: boolean
}

const fieldsOf = (index: string) => index.slice(1, -1).split('+')

/** A page of a table in the order of an index; its cost does not depend on how many rows lie before or behind it. */
export async function readPage<Row, Insert>(
  table: Table<Row, string, Insert>,
  { index, within = [], descending = false }: Order,
  { after, limit }: PageRequest,
): Promise<Page<Row>> {
  const [first, last] = [
    [...within, Dexie.minKey],
    [...within, Dexie.maxKey],
  ]
  const place = after && [...within, ...after]
  const [lower, upper] = descending ? [first, place ?? last] : [place ?? first, last]
  const range = table.where(index).between(lower, upper, descending || !place, !descending || !place)
  const rows = await (descending ? range.reverse() : range).limit(limit).toArray()
  const end = rows.at(-1)
  if (end === undefined || rows.length < limit) return { rows }
  const fields = fieldsOf(index).slice(within.length)
  return { rows, next: fields.map((field) => Dexie.getByKeyPath(end as object, field) as string | number) }
}
