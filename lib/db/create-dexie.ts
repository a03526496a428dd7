import { Dexie, type Transaction } from 'dexie'
import { migrateTo2 } from './migrate-to-2.ts'
import { schemas, type Tables } from './tables.ts'

/** What a schema version does to the rows of the one before it, by its number. */
const migrations = new Map<number, (transaction: Transaction) => Promise<void>>([[2, migrateTo2]])

/** A connection that opens only when told to, and writes with strict durability. */
export function createDexie(name: string): Dexie & Tables {
  const dexie = new Dexie(name, {
    autoOpen: false,
    chromeTransactionDurability: 'strict',
    // The cache shows changes before they are on disk.
    cache: 'disabled',
  })
  schemas.forEach((stores, index) => {
    const version = dexie.version(index + 1).stores(stores)
    const migrate = migrations.get(index + 1)
    if (migrate !== undefined) version.upgrade(migrate)
  })
  return dexie as Dexie & Tables
}
