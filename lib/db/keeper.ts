import { Dexie, type Table } from 'dexie'
import type { Entry } from '@/lib/core/shortlist.ts'
import { createMirror, mirroredTables, type MirrorFiles } from './mirror.ts'
import { supplierRow } from './supplier-row.ts'
import type { Tables } from './tables.ts'

/** What the buyer would miss; what is deleted from these goes to the trash. */
const countedTables = ['lists', 'entries', 'notes', 'quotes', 'plans', 'attachments'] as const

/** What is remembered of the database outside of it, so that an emptied one is told from a new one. */
export interface Sentinel {
  epoch: string
  /** How many rows of {@link countedTables} there were. */
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
  /** Lists, entries, notes, quotes, plans and attachments that came back. */
  restored: number
  /** Rows of the mirror that could not be read. */
  unreadable: number
}

/**
 * Keeps a second copy of what the buyer wrote, and notices when the first one is gone: browsers make a damaged
 * database anew without a word.
 */
export function createKeeper(dexie: Dexie & Tables, { sentinel, files, newId }: Safety) {
  const { trash, outbox, meta } = dexie
  const mirror = createMirror(dexie, files)
  const readSentinel = () => sentinel.read().catch(() => undefined)
  const counted = countedTables.map((name): Table => dexie[name])

  async function countRows(): Promise<number> {
    const counts = await dexie.transaction('r', counted, () =>
      Dexie.Promise.all(counted.map((table) => table.count())),
    )
    return counts.reduce((sum, count) => sum + count, 0)
  }

  /** Whether nothing is left of what the buyer wrote, the trash included. To count it would keep every page waiting. */
  async function isEmptied(): Promise<boolean> {
    for (const table of [...counted, trash]) if ((await table.limit(1).count()) > 0) return false
    return true
  }

  /** The epoch of the database; it gets this one where it has none. */
  function ensureEpoch(preferred: string): Promise<string> {
    return dexie.transaction('rw', meta, async () => {
      const known = await epochOf(dexie)
      if (known === undefined) await meta.add({ key: 'epoch', value: preferred })
      return known ?? preferred
    })
  }

  async function remember(): Promise<void> {
    const epoch = await epochOf(dexie)
    if (epoch !== undefined) await sentinel.write({ epoch, rows: await countRows() })
  }

  async function isLost(): Promise<boolean> {
    const [epoch, known] = await Promise.all([epochOf(dexie), readSentinel()])
    if (epoch === undefined && known === undefined) return !(await mirror.isEmpty().catch(() => true))
    if (known === undefined) return false
    if (epoch !== known.epoch) return (await countRows()) < known.rows
    return known.rows > 0 && (await isEmptied())
  }

  async function eraseCopy(): Promise<void> {
    await mirror.clear()
    await meta.delete('erasing')
  }

  /** What is deleted next is no loss. Written first: a crash between the two must not look like one. */
  async function expectLoss(): Promise<void> {
    const epoch = await epochOf(dexie)
    if (epoch !== undefined) await sentinel.write({ epoch, rows: 0 })
  }

  return {
    expectLoss,

    copiedSuppliers: () => mirror.suppliers(),

    /** Empties the database and its second copy; where that is cut off, {@link settle} goes on with it. */
    async erase(): Promise<void> {
      await expectLoss()
      const kept = await epochOf(dexie)
      await dexie.transaction('rw', dexie.tables, async () => {
        for (const table of dexie.tables) await table.clear()
        if (kept !== undefined) await meta.add({ key: 'epoch', value: kept })
        await meta.add({ key: 'erasing', value: true })
      })
      await eraseCopy()
      await remember()
    },

    /** Whether what the buyer wrote is gone: this is neither the database that was here before nor the first one. */
    isLost,

    /** Takes a sound database into care: an epoch for a new one, and copies of what was not copied in time. */
    async settle(): Promise<void> {
      await ensureEpoch((await readSentinel())?.epoch ?? newId())
      if (await meta.get('erasing')) await eraseCopy()
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
      const rows = { ...mirrored, suppliers: mirrored.suppliers.map(supplierRow) }
      const tables = mirroredTables.map((name): Table => dexie[name])
      await dexie.transaction('rw', tables, async () => {
        rows.entries = await withFreePlace(dexie, rows.entries)
        for (const name of mirroredTables) await putMissing(dexie[name], rows[name])
      })
      await ensureEpoch((await readSentinel())?.epoch ?? newId())
      await remember()
      return { restored: (await countRows()) - before, unreadable: mirrored.unreadable }
    },
  }
}

async function epochOf({ meta }: Tables): Promise<string | undefined> {
  const known = await meta.get('epoch')
  return known?.key === 'epoch' ? known.value : undefined
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
