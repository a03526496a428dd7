/**
 * How long bare IndexedDB takes for all rows of these stores of the memory, into the same stores and indexes of an
 * empty database, in one transaction; milliseconds. Runs in a page, and so stands alone.
 */
export async function copyRaw(names: string[]): Promise<number> {
  // A method, because the page lacks what the compiler calls to name other functions.
  const database = {
    answered<Result>(request: IDBRequest<Result>): Promise<Result> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
      })
    },
  }
  const memory = await database.answered(indexedDB.open('sourcelens'))
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = memory.transaction(name).objectStore(name)
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index)
        return { index, keyPath, unique, multiEntry }
      })
      return {
        name,
        indexes,
        keyPath: store.keyPath,
        rows: (await database.answered(store.getAll())) as unknown[],
      }
    }),
  )
  memory.close()
  const opening = indexedDB.open('bare', 1)
  opening.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, indexes } of stores) {
      const store = opening.result.createObjectStore(name, { keyPath })
      for (const { index, keyPath: path, ...options } of indexes) store.createIndex(index, path, options)
    }
  })
  const bare = await database.answered(opening)
  const start = performance.now()
  const transaction = bare.transaction(names, 'readwrite', { durability: 'strict' })
  for (const { name, rows } of stores) for (const row of rows) transaction.objectStore(name).add(row)
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve)
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not written')))
  })
  const ms = performance.now() - start
  bare.close()
  return ms
}
