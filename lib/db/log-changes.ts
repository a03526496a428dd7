import type { Transaction } from 'dexie'
import { userTables, type Tables, type UserTable } from './tables.ts'

/** Most rows that are noted together. */
const idsAtOnce = 5000

/** Ids by table, each once. */
type Changed = Map<UserTable, Set<string>>

const inParts = (ids: string[]): string[][] =>
  ids.length <= idsAtOnce ? [ids] : [ids.slice(0, idsAtOnce), ...inParts(ids.slice(idsAtOnce))]

/**
 * Watches every change of what the buyer wrote, whoever makes it and however.
 *
 * @returns a function to call at the end of a transaction: it notes what changed, in that same transaction, for the
 *   mirror, and tells whether anything did
 */
export function logChanges(tables: Tables): (transaction: Transaction) => Promise<boolean> {
  const changed = new WeakMap<Transaction, Changed>()

  for (const table of userTables) {
    const note = (id: string, transaction: Transaction) => {
      const changes: Changed = changed.get(transaction) ?? new Map()
      changes.set(table, (changes.get(table) ?? new Set()).add(id))
      changed.set(transaction, changes)
    }
    const { hook } = tables[table]
    hook('creating', (id, _row, transaction) => note(id, transaction))
    hook('updating', (_change, id, _row, transaction) => note(id, transaction))
    hook('deleting', (id, _row, transaction) => note(id, transaction))
  }

  return async (transaction) => {
    const changes = [...(changed.get(transaction) ?? [])]
    await tables.outbox.bulkAdd(
      changes.flatMap(([table, ids]) => inParts([...ids]).map((part) => ({ table, ids: part }))),
    )
    return changes.length > 0
  }
}
