import { Dexie } from 'dexie'
import { schemas, type Tables } from './tables.ts'

/** A connection that opens only when told to, and writes with strict durability. */
export function createDexie(name: string): Dexie & Tables {
  const dexie = new Dexie(name, {
    autoOpen: false,
    chromeTransactionDurability: 'strict',
    // The cache shows changes before they are on disk.
    cache: 'disabled',
  })
  schemas.forEach((stores, index) => dexie.version(index + 1).stores(stores))
  return dexie as Dexie & Tables
}
