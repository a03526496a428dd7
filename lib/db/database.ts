import { Dexie, type Table } from 'dexie'
import { isInputOutputError, StorageError, type StorageErrorCode } from './storage-error.ts'
import { schemas, type Tables } from './tables.ts'

/** In `open` everything can be read and changed, in `read-only` read as far as the browser still can. */
export type DatabaseState = 'open' | Exclude<StorageErrorCode, 'write-failed'>

export interface Database {
  readonly tables: Tables
  /** Must have succeeded before any other use. Never hangs, never retries what failed; throws a {@link StorageError}. */
  open(): Promise<void>
  close(): void
  /** One transaction over these tables; resolves once it is on disk. Throws a {@link StorageError} where storage fails. */
  write<Result>(tables: Table[], change: () => Promise<Result>): Promise<Result>
  /** One consistent look at these tables. Throws a {@link StorageError} where storage fails. */
  read<Result>(tables: Table[], query: () => Promise<Result>): Promise<Result>
  state(): DatabaseState
  /** Calls back at each change of state until the answered function is called. */
  onState(listener: (state: DatabaseState) => void): () => void
}

interface DatabaseOptions {
  name?: string
  /** Longest wait for another page that holds the database. */
  openTimeoutMs?: number
}

/**
 * The memory of the extension. It opens only when told to and writes with strict durability. At the first
 * input/output error it stops writing: in Chromium a second write onto a full disk can erase everything.
 */
export function createDatabase({
  name = 'sourcelens',
  openTimeoutMs = 5000,
}: DatabaseOptions = {}): Database {
  const dexie = createDexie(name)
  const openDexie = dexie.open.bind(dexie)
  // Dexie opens again by itself where a transaction finds the connection lost, which would be a retry.
  dexie.open = () => Dexie.Promise.reject(new Dexie.DatabaseClosedError())

  const listeners = new Set<(state: DatabaseState) => void>()
  let state: DatabaseState = 'closed'
  let opening: Promise<void> | undefined

  function enter(next: DatabaseState): void {
    if (next === state) return
    state = next
    for (const listener of listeners) listener(next)
  }

  dexie.on('blocked', () => false)
  dexie.on('versionchange', () => {
    enter('outdated')
    dexie.close()
    return false
  })
  dexie.on('close', () => {
    if (state === 'open') enter('read-only')
  })

  async function openOnce(): Promise<void> {
    try {
      await refuseNewerSchema(name)
      await withTimeout(openDexie(), openTimeoutMs)
      enter('open')
    } catch (error) {
      dexie.close()
      const isOurs = error instanceof StorageError && error.code !== 'write-failed'
      const code = isOurs ? error.code : 'open-failed'
      enter(code)
      throw new StorageError(code, { cause: error })
    } finally {
      opening = undefined
    }
  }

  async function perform<Result>(mode: 'r' | 'rw', tables: Table[], work: () => Promise<Result>) {
    try {
      return await dexie.transaction(mode, tables, work)
    } catch (error) {
      if (!isInputOutputError(error)) throw error
      if (state !== 'open' && state !== 'read-only') throw new StorageError(state, { cause: error })
      enter('read-only')
      throw new StorageError('write-failed', { cause: error })
    }
  }

  return {
    tables: dexie,

    async open() {
      if (state === 'open' || state === 'read-only') return
      // A page that held the database may have let go since; what else failed stays failed.
      if (state !== 'closed' && state !== 'open-timeout') throw new StorageError(state)
      await (opening ??= openOnce())
    },

    close() {
      dexie.close()
      enter('closed')
    },

    async write(tables, change) {
      if (state === 'read-only') throw new StorageError('read-only')
      return perform('rw', tables, change)
    },

    read: (tables, query) => perform('r', tables, query),

    state: () => state,

    onState(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function createDexie(name: string): Dexie & Tables {
  const dexie = new Dexie(name, {
    autoOpen: false,
    chromeTransactionDurability: 'strict',
    // The cache shows changes before they are on disk.
    cache: 'disabled',
  })
  schemas.forEach((stores, index) => dexie.version(index + 1).stores(stores))
  return dexie as Dexie & Tables
}

/** Dexie opens a newer schema as if it were its own, and would write old rows into it. */
async function refuseNewerSchema(name: string): Promise<void> {
  const found = (await indexedDB.databases()).find((database) => database.name === name)
  // Dexie multiplies its version numbers by ten for the browser.
  if (Math.floor((found?.version ?? 0) / 10) > schemas.length) throw new StorageError('newer-schema')
}

async function withTimeout(opening: PromiseLike<unknown>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError('open-timeout')), milliseconds)
  })
  try {
    await Promise.race([opening, timeout])
  } finally {
    clearTimeout(timer)
  }
}
