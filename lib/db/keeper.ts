import type { Dexie, Table } from 'dexie'
import type { Entry } from '@/lib/core/shortlist.ts'
import { createMirror, type MirrorFiles } from './mirror.ts'
import type { Tables } from './tables.ts'

/** What is remembered of the database outside of it, so that an emptied one is told from a new one. */
export interface Sentinel {
  epoch: string
  /** How many lists, entries and notes there were. */
  rows: number
}

export interface SentinelStore {
  read(): Promise<Sentinel | undefined>
  write(sentinel: Sentinel): Promise<void>
}

/** What stands outside the database and survives it. */
export interface Safety {
  sentinel: SentinelStore
  files: MirrorFiles
  newId: () => string
}

export interface Recovery {
  /** Lists, entries and notes that came back. */
  restored: number
  /** Files of the mirror that could not be read. */
  unreadable: number
}

/**
 * Keeps a second copy of what the buyer wrote, and notices when the first one is gone: browsers make a damaged
 * database anew without a word.
 */
export function createKeeper(dexie: Dexie & Tables, { sentinel, files, newId }: Safety) {
  const { suppliers, lists, entries, notes, trash, outbox, meta } = dexie
  const mirror = createMirror(dexie, files)
  const readSentinel = () => sentinel.read().catch(() => undefined)
  const countRows = async () => (await lists.count()) + (await entries.count()) + (await notes.count())

  /** The epoch of the database; it gets this one where it has none. */
  function ensureEpoch(preferred: string): Promise<string> {
    return dexie.transaction('rw', meta, async () => {
      const known = await meta.get('epoch')
      if (known === undefined) await meta.add({ key: 'epoch', value: preferred })
      return known?.value ?? preferred
    })
  }

  async function remember(): Promise<void> {
    const epoch = await meta.get('epoch')
    if (epoch !== undefined) await sentinel.write({ epoch: epoch.value, rows: await countRows() })
  }

  async function isLost(): Promise<boolean> {
    const [epoch, rows, known] = [await meta.get('epoch'), await countRows(), await readSentinel()]
    if (epoch === undefined && known === undefined) return !(await mirror.isEmpty().catch(() => true))
    if (known === undefined) return false
    if (epoch?.value !== known.epoch) return rows < known.rows
    // What the buyer deleted went to the trash.
    return rows === 0 && known.rows > 0 && (await trash.count()) === 0
  }

  return {
    /** Whether what the buyer wrote is gone: this is neither the database that was here before nor the first one. */
    isLost,

    /** Takes a sound database into care: an epoch for a new one, and copies of what was not copied in time. */
    async settle(): Promise<void> {
      await ensureEpoch((await readSentinel())?.epoch ?? newId())
      const copied = await mirror.copy()
      // Copying wrote to the disk, so that this is no write onto a full one.
      if (copied > 0) await outbox.where('seq').belowOrEqual(copied).delete()
      await remember()
    },

    /** Copies into the mirror what changed. */
    async copy(): Promise<void> {
      await mirror.copy()
      await remember()
    },

    /** Puts back from the mirror what is not there; what is there stays. */
    async restore(): Promise<Recovery> {
      const mirrored = await mirror.readAll()
      const before = await countRows()
      await dexie.transaction('rw', [suppliers, lists, entries, notes, trash], async () => {
        await putMissing(suppliers, mirrored.suppliers)
        await putMissing(lists, mirrored.lists)
        await putMissing(entries, await withFreePlace(dexie, mirrored.entries))
        await putMissing(notes, mirrored.notes)
        await putMissing(trash, mirrored.trash)
      })
      await ensureEpoch((await readSentinel())?.epoch ?? newId())
      await remember()
      return { restored: (await countRows()) - before, unreadable: mirrored.unreadable }
    },
  }
}

/** Rows by id, as every table here has them. */
async function putMissing(table: Table, rows: { id: string }[]): Promise<void> {
  const present = await table.bulkGet(rows.map(({ id }) => id))
  await table.bulkAdd(rows.filter((_, index) => present[index] === undefined))
}

/** The entries whose place in their list is free. */
async function withFreePlace({ entries }: Tables, rows: Entry[]): Promise<Entry[]> {
  const places = rows.map(({ listId, supplierId }) => [listId, supplierId])
  const taken = await entries.where('[listId+supplierId]').anyOf(places).toArray()
  return rows.filter((row) => {
    return !taken.some(({ listId, supplierId }) => listId === row.listId && supplierId === row.supplierId)
  })
}
