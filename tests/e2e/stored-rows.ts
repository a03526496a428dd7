import type { Page } from '@playwright/test'

type Row = Record<string, unknown> & { id: string }

/** All rows of the memory, read by the browser's own means from an extension page; fails where there is none. */
export function storedRows(extensionPage: Page): Promise<Record<string, Row[]>> {
  return extensionPage.evaluate(async () => {
    // It runs in the page, which knows nothing of this file.
    // oxlint-disable-next-line consistent-function-scoping
    const answered = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
      })
    // Opening one that is not there would make it.
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'sourcelens')) throw new Error('There is no memory.')
    const database = await answered(indexedDB.open('sourcelens'))
    const names = [...database.objectStoreNames]
    const tables = names.map((name) => answered(database.transaction(name).objectStore(name).getAll()))
    const rows = (await Promise.all(tables)) as Row[][]
    database.close()
    return Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]))
  })
}
