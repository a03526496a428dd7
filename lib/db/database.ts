import { Dexie, type Table, type Transaction } from 'dexie'
import { createDexie } from './create-dexie.ts'
import { createKeeper, type Recovery, type Safety } from './keeper.ts'
import { logChanges } from './log-changes.ts'
import { isInputOutputError, StorageError, type StorageErrorCode } from './storage-error.ts'
import { schemas, type Tables } from './tables.ts'
import { withTimeout } from './with-timeout.ts'

/**
 * In `open` everything can be read and changed. In `read-only` it can be read as far as the browser still can. In
 * `lost` it can be read, which shows next to nothing, until {@link Database.recover}.
 */
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
  /**
   * Puts back what the buyer wrote, out of its second copy; all other pages go on with it too.
   * Throws a {@link StorageError} where storage fails.
   */
  recover(): Promise<Recovery>
  /** Announces that what is deleted next does not go to the trash, and is no loss. */
  expectLoss(): Promise<void>
  /** Brings the second copy up to date. Where that is not possible now, it is done at the next start. */
  copy(): Promise<void>
  /** The ids of the suppliers in the second copy. */
  copiedSuppliers(): Promise<string[]>
  /** Empties the memory and its second copy. Throws a {@link StorageError} where storage fails. */
  erase(): Promise<void>
  state(): DatabaseState
  /** Calls back at each change of state until the answered function is called. */
  onState(listener: (state: DatabaseState) => void): () => void
}

interface DatabaseOptions extends Safety {
  name?: string
  /** Called after each change of what the buyer wrote; nothing waits for it. */
  onUserWork?: () => void
  /** Longest wait for another page that holds the database. */
  openTimeoutMs?: number
}

const openTimeout = () => new StorageError('open-timeout')

/** Longest wait for the second copy before a change is acknowledged; it is then made later. */
const copyTimeoutMs = 1000

/**
 * The memory of the extension. It opens only when told to. At the first input/output error it stops writing: in
 * Chromium a second write onto a full disk can erase everything.
 */
export function createDatabase({
  name = 'sourcelens',
  openTimeoutMs = 5000,
  onUserWork,
  ...safety
}: DatabaseOptions): Database {
  const dexie = createDexie(name)
  const openDexie = dexie.open.bind(dexie)
  // Dexie opens again by itself where a transaction finds the connection lost, which would be a retry.
  dexie.open = () => Dexie.Promise.reject(new Dexie.DatabaseClosedError())
  const keeper = createKeeper(dexie, safety)
  const noteChanges = logChanges(dexie)

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

  /** The disk is full: the next thing to fail would be the database. */
  function onCopyFailure(error: unknown): void {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') enter('read-only')
  }

  const copy = () => withTimeout(keeper.copy(), copyTimeoutMs).catch(onCopyFailure)

  async function openAndExamine(): Promise<'open' | 'lost'> {
    await refuseNewerSchema(name)
    await openDexie()
    return (await keeper.isLost()) ? 'lost' : 'open'
  }

  async function openOnce(): Promise<void> {
    try {
      enter(await withTimeout(openAndExamine(), openTimeoutMs, openTimeout))
      // What is not in the mirror yet is no reason to wait.
      if (state === 'open') void keeper.settle().catch(onCopyFailure)
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

  async function guard<Result>(work: () => PromiseLike<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      if (!isInputOutputError(error)) throw error
      if (state !== 'open' && state !== 'lost' && state !== 'read-only') {
        throw new StorageError(state, { cause: error })
      }
      enter('read-only')
      throw new StorageError('write-failed', { cause: error })
    }
  }

  async function open(): Promise<void> {
    if (state === 'open' || state === 'read-only' || state === 'lost') return
    // A page that held the database may have let go since; what else failed stays failed.
    if (state !== 'closed' && state !== 'open-timeout') throw new StorageError(state)
    await (opening ??= openOnce())
  }

  const recovered = new BroadcastChannel(`${name} recovered`)
  recovered.addEventListener('message', () => {
    if (state === 'open' || state === 'closed' || state === 'read-only') return
    dexie.close()
    enter('closed')
    // A failure becomes a state.
    open().catch(() => {})
  })

  return {
    tables: dexie,
    open,

    close() {
      dexie.close()
      enter('closed')
    },

    async write(tables, change) {
      if (state !== 'open') throw new StorageError(state)
      const work = async (transaction: Transaction) =>
        [await change(), await noteChanges(transaction)] as const
      const [result, isUserWork] = await guard(() => dexie.transaction('rw', [...tables, dexie.outbox], work))
      if (isUserWork) {
        onUserWork?.()
        await copy()
      }
      return result
    },

    read: (tables, query) => guard(() => dexie.transaction('r', tables, query)),

    async recover() {
      const recovery = await guard(() => keeper.restore())
      enter('open')
      recovered.postMessage(null)
      return recovery
    },

    expectLoss: keeper.expectLoss,
    copy,
    copiedSuppliers: keeper.copiedSuppliers,

    async erase() {
      if (state !== 'open') throw new StorageError(state)
      await guard(() => keeper.erase())
      onUserWork?.()
    },

    state: () => state,

    onState(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Dexie opens a newer schema as if it were its own, and would write old rows into it. */
async function refuseNewerSchema(name: string): Promise<void> {
  const found = (await indexedDB.databases()).find((database) => database.name === name)
  // Dexie multiplies its version numbers by ten for the browser.
  if (Math.floor((found?.version ?? 0) / 10) > schemas.length) throw new StorageError('newer-schema')
}
