import type { Page } from '@playwright/test'

/** Puts rows into tables of the memory by the browser's own means, before a view reads them. */
export function putRows(extensionPage: Page, rows: Record<string, readonly object[]>): Promise<void> {
  return extensionPage.evaluate(async (byTable) => {
    // It runs in the page, which knows nothing of this file.
    // oxlint-disable-next-line consistent-function-scoping
    const answered = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
      })
    const database = await answered(indexedDB.open('sourcelens'))
    const transaction = database.transaction(Object.keys(byTable), 'readwrite')
    const puts = Object.entries(byTable).flatMap(([table, list]) =>
      list.map((row) => answered(transaction.objectStore(table).put(row))),
    )
    await Promise.all(puts)
    database.close()
  }, rows)
}
