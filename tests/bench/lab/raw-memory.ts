/** How a view is read without any library. */
export interface RawView {
  store: string
  index: string
  /** Values of the first fields of the index that all rows share. */
  within: readonly string[]
  descending: boolean
  /** The field that names the supplier of a row, which is read with it. */
  join?: string
}

type Row = Record<string, unknown>
type Key = (string | number)[]

export function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
  })
}

/** The rows of a range one by one, which is the only way to read it backwards. */
function cursorRows(index: IDBIndex, range: IDBKeyRange, direction: IDBCursorDirection, limit: number) {
  return new Promise<Row[]>((resolve, reject) => {
    const rows: Row[] = []
    const request = index.openCursor(range, direction)
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
    request.addEventListener('success', () => {
      const cursor = request.result
      if (cursor !== null) rows.push(cursor.value as Row)
      if (cursor === null || rows.length === limit) resolve(rows)
      else cursor.continue()
    })
  })
}

async function rowsIn(
  database: IDBDatabase,
  { store, index: name, descending, join }: RawView,
  range: IDBKeyRange,
  limit: number,
): Promise<{ rows: Row[] }> {
  const transaction = database.transaction([store, 'suppliers'])
  const index = transaction.objectStore(store).index(name)
  const rows = descending
    ? await cursorRows(index, range, 'prev', limit)
    : ((await answered(index.getAll(range, limit))) as Row[])
  if (join !== undefined) {
    const suppliers = transaction.objectStore('suppliers')
    await Promise.all(rows.map((row) => answered(suppliers.get(row[join] as string))))
  }
  return { rows }
}

export const rawFirst = (database: IDBDatabase, view: RawView, limit: number) =>
  rowsIn(database, view, IDBKeyRange.bound([...view.within], [...view.within, []]), limit)

export function rawNext(
  database: IDBDatabase,
  view: RawView,
  after: readonly (string | number)[],
  limit: number,
) {
  const place: Key = [...view.within, ...after]
  const range = view.descending
    ? IDBKeyRange.bound([...view.within], place, false, true)
    : IDBKeyRange.bound(place, [...view.within, []], true)
  return rowsIn(database, view, range, limit)
}

/** Suppliers with a word beginning with each of these. */
export async function rawSearch(
  database: IDBDatabase,
  words: readonly string[],
  limit: number,
): Promise<Row[]> {
  const suppliers = database.transaction('suppliers').objectStore('suppliers')
  const index = suppliers.index('words')
  const [first = '', ...rest] = words.map((word) => IDBKeyRange.bound(word, `${word}\uffff`))
  if (rest.length === 0) return (await answered(index.getAll(first, limit))) as Row[]
  let ids = await answered(index.getAllKeys(first))
  for (const range of rest) {
    const others = new Set(await answered(index.getAllKeys(range)))
    ids = ids.filter((id) => others.has(id))
  }
  return Promise.all(ids.slice(0, limit).map((id) => answered(suppliers.get(id)) as Promise<Row>))
}
