import type { Page } from '@playwright/test'

/** Writes rows into the memory by the browser's own means, from an extension page; the page reads them with its next load. */
export function putRows(extensionPage: Page, rows: Record<string, readonly object[]>): Promise<void> {
  return extensionPage.evaluate(async (tables) => {
    // It runs in the page, which knows nothing of this file.
    // oxlint-disable-next-line consistent-function-scoping
    const answered = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
      })
    const database = await answered(indexedDB.open('sourcelens'))
    const writing = database.transaction(Object.keys(tables), 'readwrite')
    for (const [name, own] of Object.entries(tables)) {
      for (const row of own) await answered(writing.objectStore(name).put(row))
    }
    database.close()
  }, rows)
}
