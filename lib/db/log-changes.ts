import type { Transaction } from 'dexie'
import { userTables, type Tables } from './tables.ts'

/**
 * Watches every change of what the buyer wrote, whoever makes it and however.
 *
 * @returns a function to call at the end of a transaction: it notes what changed, in that same transaction, for the
 *   mirror, and tells whether anything did
 */
export function logChanges(tables: Tables): (transaction: Transaction) => Promise<boolean> {
  const changed = new WeakMap<Transaction, Map<string, { table: (typeof userTables)[number]; id: string }>>()

  for (const table of userTables) {
    const note = (id: string, transaction: Transaction) => {
      const changes = changed.get(transaction) ?? new Map()
      changed.set(transaction, changes.set(`${table} ${id}`, { table, id }))
    }
    const { hook } = tables[table]
    hook('creating', (id, _row, transaction) => note(id, transaction))
    hook('updating', (_change, id, _row, transaction) => note(id, transaction))
    hook('deleting', (id, _row, transaction) => note(id, transaction))
  }

  return async (transaction) => {
    const changes = [...(changed.get(transaction)?.values() ?? [])]
    await tables.outbox.bulkAdd(changes)
    return changes.length > 0
  }
}
