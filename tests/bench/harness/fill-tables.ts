import type { Page } from '@playwright/test'

/** Puts rows into tables of the memory in one transaction, from an extension page that has opened it. */
export async function fillTables(extensionPage: Page, rows: Record<string, object[]>): Promise<void> {
  await extensionPage.evaluate(async (tables) => {
    const opening = indexedDB.open('sourcelens')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(opening.error ?? new Error('no answer')))
    })
    const transaction = database.transaction(Object.keys(tables), 'readwrite')
    for (const [name, own] of Object.entries(tables)) {
      const store = transaction.objectStore(name)
      for (const row of own) store.put(row)
    }
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
    })
    database.close()
  }, rows)
}
